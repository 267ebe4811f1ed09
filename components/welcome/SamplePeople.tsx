import { Eraser, Users } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { loadSamplePeople, removeSamplePeople } from '@/lib/actions/sample-people';

/** Invented people to look around with, and their way out again. */
export function SamplePeople({ language }: { language: string }) {
  const { welcome: t } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const load = () => run(async () => toast({ text: t.sample.loaded(await loadSamplePeople(language)) }));
  const remove = () => run(async () => toast({ text: t.sample.removed(await removeSamplePeople()) }));
  return (
    <>
      <p class="muted">{t.sample.hint}</p>
      <div class="welcome__actions">
        <Button icon={Users} busy={busy} onClick={() => void load()}>
          {t.sample.load}
        </Button>
        <Button variant="plain" icon={Eraser} busy={busy} onClick={() => void remove()}>
          {t.sample.remove}
        </Button>
      </div>
    </>
  );
}
