import { FileText, Printer } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import { printPage, PrintSheet } from '@/components/ui/PrintSheet';
import { Progress } from '@/components/ui/Progress';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { journalFile, journalText } from '@/lib/actions/export-mentoring';
import { saveFile } from '@/lib/actions/save-file';
import type { PersonId } from '@/lib/model/id';
import { assessmentOf, getChoice, type MentoringRecord } from '@/lib/store/queries';
import { useJournalWords } from './journal-words';
import { useWords } from './words';

const Markdown = lazy(async () => (await import('@/components/ui/Markdown')).Markdown);

const readDecided = async (id: PersonId) => {
  const [assessment, choice] = await Promise.all([assessmentOf(id), getChoice()]);
  return { assessment, choice };
};

/** The whole mentoring as one document. */
export function JournalPart({ record }: { record: MentoringRecord }) {
  const { app } = useTexts();
  const { t } = useWords();
  const { run, busy } = useTask();
  const words = useJournalWords(record);
  const decided = useLive(() => readDecided(record.person.id), [record.person.id]);
  if (!decided) return <Progress label={app.loading} />;
  const text = journalText(record, decided, words);
  const save = async () => saveFile(journalFile(text, t.journal.file(record.person.name)));
  return (
    <>
      <p class="muted">{t.journal.hint}</p>
      <div class="cluster">
        <Button variant="filled" icon={FileText} busy={busy} onClick={() => void run(save)}>
          {t.journal.markdown}
        </Button>
        <Button icon={Printer} onClick={printPage}>
          {t.journal.print}
        </Button>
      </div>
      <Markdown text={text} top={2} />
      <PrintSheet>
        <Markdown text={text} top={2} />
      </PrintSheet>
    </>
  );
}
