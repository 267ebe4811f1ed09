import { ButtonLink } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { hrefOf } from '@/components/ui/route';
import { useTask } from '@/components/ui/use-task';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { editGoal } from '@/lib/actions/write-goal';
import type { GoalId } from '@/lib/model/id';
import { goalsOf } from '@/lib/relationship/goals';
import type { MentoringRecord } from '@/lib/store/queries';
import { DayField } from './DayField';
import { useWords } from './words';
import './Topics.css';

/** The user's goals; ticked are those that this mentor helps with. */
export function GoalPicker({ record, dated = false }: { record: MentoringRecord; /** With the day of each. */ dated?: boolean }) {
  const { t } = useWords();
  const { run } = useTask();
  const { person, mentorship } = record;
  const goals = record.goals.filter(({ text, state }) => text.trim() && state !== 'dropped');
  if (!goals.length) {
    return (
      <div class="cluster">
        <p class="muted">{t.agenda.noGoals}</p>
        <ButtonLink small href={hrefOf({ screen: 'plan', step: 'goals' })}>
          {t.agenda.toGoals}
        </ButtonLink>
      </div>
    );
  }
  const chosen = goalsOf(mentorship, goals).map(({ id }) => id);
  const toggle = (id: GoalId, on: boolean) => {
    const goalIds = goals.map((goal) => goal.id).filter((one) => (one === id ? on : chosen.includes(one)));
    void run(() => editMentorship(person.id, { goalIds: goalIds.length === goals.length ? undefined : goalIds }));
  };
  return (
    <>
      <ul role="list">
        {goals.map(({ id, text, measure, due }) => (
          <li key={id} class="topic">
            <Checkbox class="topic__text" checked={chosen.includes(id)} onChecked={(on) => toggle(id, on)}>
              <span>
                {text}
                {measure.trim() && <span class="small muted"> · {t.agenda.test(measure)}</span>}
              </span>
            </Checkbox>
            {dated && <DayField class="topic__day" label={t.agenda.goalDay(text)} labelHidden value={due} save={(on) => editGoal(id, { due: on })} />}
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={hrefOf({ screen: 'plan', step: 'goals' })}>{t.agenda.toGoals}</a>
      </p>
    </>
  );
}
