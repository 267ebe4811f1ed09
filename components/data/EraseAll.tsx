import { Download, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { eraseEverything } from '@/lib/actions/erase-everything';
import { saveBackup } from '@/lib/actions/save-backup';

/** Erases all that is stored: the one thing that cannot be undone, so it is asked for by a word, and a backup is offered first. */
export function EraseAll() {
  const { data } = useTexts();
  const t = data.erase;
  const toast = useToast();
  const { run, busy } = useTask();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const isConfirmed = typed.trim().toLowerCase() === t.word;
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const backUp = () =>
    run(async () => {
      await saveBackup();
      toast({ text: data.backup.saved });
    });
  const erase = () =>
    run(async () => {
      await eraseEverything();
      close();
      toast({ text: t.done });
    });
  return (
    <section class="stack">
      <h2>{t.title}</h2>
      <p class="muted">{t.hint}</p>
      <div class="data__actions">
        <Button variant="danger" icon={Trash2} onClick={() => setOpen(true)}>
          {t.open}
        </Button>
      </div>
      <Dialog title={t.dialog} open={open} onClose={close}>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (isConfirmed) void erase();
          }}
        >
          <p>{t.hint}</p>
          <p>{t.noUndo}</p>
          <div class="data__actions">
            <Button variant="filled" icon={Download} busy={busy} onClick={() => void backUp()}>
              {t.first}
            </Button>
          </div>
          <TextField label={t.type(t.word)} value={typed} onText={setTyped} autocomplete="off" />
          <div class="data__actions">
            <Button type="submit" variant="danger" icon={Trash2} busy={busy} disabled={!isConfirmed}>
              {t.go}
            </Button>
          </div>
        </form>
      </Dialog>
    </section>
  );
}
