import { ButtonLink } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
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
  const toggle = (id: GoalId, on: boolean) =>
    editMentorship(person.id, (stored) => {
      const helped = goalsOf(stored, goals).map((goal) => goal.id);
      const goalIds = goals.map((goal) => goal.id).filter((one) => (one === id ? on : helped.includes(one)));
      return { goalIds: goalIds.length === goals.length ? undefined : goalIds };
    });
  return (
    <>
      <ul role="list">
        {goals.map(({ id, text, measure, due }) => (
          <li key={id} class="topic">
            <StoredCheckbox class="topic__text" checked={chosen.includes(id)} save={(on) => toggle(id, on)}>
              <span>
                {text}
                {measure.trim() && <span class="small muted"> · {t.agenda.test(measure)}</span>}
              </span>
            </StoredCheckbox>
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
