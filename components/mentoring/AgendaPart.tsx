import { CalendarPlus } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { useTask } from '@/components/ui/use-task';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { mentoringCalendar } from '@/lib/actions/export-mentoring';
import { saveFile } from '@/lib/actions/save-file';
import type { MentoringRecord } from '@/lib/store/queries';
import { useCalendarWords } from './calendar-words';
import { Checkpoints } from './Checkpoints';
import { GoalPicker } from './GoalPicker';
import { Timeline } from './Timeline';
import { Topics } from './Topics';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

/** What the two want to do in the time they have: goals, topics, checkpoints, and the picture of it. */
export function AgendaPart({ record }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { run, busy } = useTask();
  const { person, mentorship } = record;
  const words = useCalendarWords(person);
  const calendar = async () => saveFile(mentoringCalendar(record, words, t.agenda.file(person.name)));
  return (
    <>
      <Timeline record={record} />
      <section class="stack stack--tight">
        <h2>{t.agenda.goals}</h2>
        <p class="small muted">{t.agenda.goalsHint}</p>
        <GoalPicker record={record} dated />
      </section>
      <Topics record={record} />
      <WrittenField
        label={t.agenda.critical}
        hint={t.agenda.criticalHint}
        value={mentorship.critical}
        maxLength={10_000}
        save={(critical) => editMentorship(person.id, { critical })}
      />
      <Checkpoints record={record} />
      <div>
        <Button icon={CalendarPlus} busy={busy} onClick={() => void run(calendar)}>
          {t.agenda.calendar}
        </Button>
      </div>
    </>
  );
}
