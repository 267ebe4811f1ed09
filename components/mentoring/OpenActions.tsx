import { Checkbox } from '@/components/ui/Checkbox';
import type { Meeting } from '@/lib/model/meeting';
import { toInstant } from '@/lib/model/time';
import { openActions } from '@/lib/relationship/meetings';
import { changeAction } from './ActionItems';
import { useAct } from './use-act';
import { useWords } from './words';

/** What is still to be done, from all meetings. */
export function OpenActions({ meetings }: { meetings: readonly Meeting[] }) {
  const { t, day, today } = useWords();
  const { act } = useAct();
  const open = openActions(meetings);
  return (
    <section class="stack stack--tight" aria-labelledby="open-actions-title">
      <h2 id="open-actions-title">{t.meetings.openActions}</h2>
      {!open.length && <p class="muted">{t.meetings.noActions}</p>}
      <ul role="list">
        {open.map(({ action, meeting }) => (
          <li key={action.id}>
            <Checkbox
              checked={false}
              onChecked={() => void act(() => changeAction(meeting, action, { done: toInstant(new Date()) }), t.meetings.doneAction(action.text))}
            >
              <span>
                {action.text}{' '}
                <span class={action.due && action.due < today ? 'small mentoring__warning' : 'small muted'}>
                  · {[t.meetings.owners[action.owner], action.due && t.meetings.by(day(action.due))].filter(Boolean).join(', ')}
                </span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
