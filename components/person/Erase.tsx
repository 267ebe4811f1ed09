import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { erasePerson } from '@/lib/actions/erase-person';
import type { Person } from '@/lib/model/person';

/** Erases a person without a way back, after saying what remains of them. */
export function Erase({ person }: { person: Person }) {
  const { app, data } = useTexts();
  const t = data.person;
  const toast = useToast();
  const { run, busy } = useTask();
  const [open, setOpen] = useState(false);
  const erase = () =>
    run(async () => {
      await erasePerson(person.id);
      setOpen(false);
      navigate({ screen: 'shortlist' });
      toast({ text: t.erased(person.name) });
    });
  return (
    <>
      <Button variant="danger" icon={Trash2} onClick={() => setOpen(true)}>
        {t.erase}
      </Button>
      <Dialog title={t.dialog(person.name)} open={open} onClose={() => setOpen(false)}>
        <div class="stack">
          <p>{t.eraseHint}</p>
          <p>{person.status === 'doNotContact' ? t.remainsHash : t.remains}</p>
          <div class="cluster">
            <Button variant="danger" icon={Trash2} busy={busy} onClick={() => void erase()}>
              {t.go}
            </Button>
            <Button onClick={() => setOpen(false)}>{app.close}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
