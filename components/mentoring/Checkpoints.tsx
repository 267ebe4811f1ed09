import { CalendarCheck, Plus, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useTask } from '@/components/ui/use-task';
import { addCheckpoint, deleteCheckpoint, editCheckpoint, proposeCheckpoints } from '@/lib/actions/write-checkpoint';
import type { Checkpoint } from '@/lib/model/checkpoint';
import { addDays } from '@/lib/model/time';
import { onWeekday } from '@/lib/relationship/days';
import type { MentoringRecord } from '@/lib/store/queries';
import { DayField } from './DayField';
import { useAct } from './use-act';
import { useWords } from './words';

/** A checkpoint added by hand is in four weeks; the day can then be changed. */
const usualWait = 28;

/** The days on which the two look back. */
export function Checkpoints({ record: { person, checkpoints } }: { record: MentoringRecord }) {
  const { t, today } = useWords();
  const { act, busy } = useAct();
  const { run } = useTask();
  const isOpen = !(['third', 'midpoint', 'end'] as const).every((kind) => checkpoints.some((checkpoint) => checkpoint.kind === kind));
  return (
    <section class="stack stack--tight" aria-labelledby="checkpoints-title">
      <h2 id="checkpoints-title">{t.agenda.checkpointsTitle}</h2>
      <p class="small muted">{t.agenda.checkpointsHint}</p>
      <ul role="list" class="mentoring__list">
        {checkpoints.map((checkpoint) => (
          <li key={checkpoint.id} class="topic">
            <CheckpointLine checkpoint={checkpoint} />
          </li>
        ))}
      </ul>
      <div class="cluster">
        {isOpen && (
          <Button icon={CalendarCheck} busy={busy} onClick={() => void act(() => proposeCheckpoints(person.id), t.agenda.proposed)}>
            {t.agenda.propose}
          </Button>
        )}
        <Button icon={Plus} onClick={() => void run(() => addCheckpoint(person.id, onWeekday(addDays(today, usualWait))))}>
          {t.agenda.addCheckpoint}
        </Button>
      </div>
    </section>
  );
}

function CheckpointLine({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t, day, checkpointTitle } = useWords();
  const { act } = useAct();
  const { id, dueOn, done, decision } = checkpoint;
  const title = checkpointTitle(checkpoint);
  return (
    <>
      <span class="topic__text">
        {title}
        {done !== 'no' && (
          <span class="small muted">
            {' '}
            · {day(dueOn)}, {t.agenda.held}
            {decision && `, ${t.feedback.decision.options[decision]}`}
          </span>
        )}
      </span>
      {done === 'no' && (
        <DayField class="topic__day" label={t.agenda.checkpointDay(title)} labelHidden required value={dueOn} save={(on) => editCheckpoint(id, on ? { dueOn: on } : {})} />
      )}
      <IconButton icon={X} label={t.agenda.removeCheckpoint(title)} onClick={() => void act(() => deleteCheckpoint(checkpoint), t.removed)} />
    </>
  );
}
