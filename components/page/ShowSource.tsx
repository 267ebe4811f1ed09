import { LocateFixed } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { showSource } from '@/lib/actions/show-source';

/** Goes to the words on the page that a value was read from. */
export function ShowSource({ label, url, texts }: { label: string; url: string; texts: readonly string[] }) {
  const { show: t } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const show = () =>
    run(async () => {
      const shown = await showSource(url, texts);
      if (shown === 'notFound' || shown === 'hidden') toast({ text: t[shown], error: true });
    });
  return (
    <Button small variant="plain" class="source__show" icon={LocateFixed} aria-label={t.field(label)} busy={busy} onClick={() => void show()}>
      {t.onPage}
    </Button>
  );
}
