import { Disclosure } from '@/components/ui/Disclosure';
import { useTask } from '@/components/ui/use-task';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { editAgreement } from '@/lib/actions/write-agreement';
import { editCheckpoint } from '@/lib/actions/write-checkpoint';
import { editGoal } from '@/lib/actions/write-goal';
import { editMeeting } from '@/lib/actions/write-meeting';
import type { ChangeId } from '@/lib/model/id';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { latestVersion } from '@/lib/relationship/agreement';
import { goalsOf } from '@/lib/relationship/goals';
import { type TimelineItem, timelineItems } from '@/lib/relationship/timeline';
import type { MentoringRecord } from '@/lib/store/queries';
import { DayField } from './DayField';
import { TimelinePicture } from './TimelinePicture';
import { useAct } from './use-act';
import { useWords } from './words';

/** The same time of day on another day. */
const onDay = (start: string, day: LocalDate) => {
  const at = new Date(start);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return toInstant(new Date(year, month - 1, date, at.getHours(), at.getMinutes()));
};

/** Stores another day of something on the timeline. */
function move(item: TimelineItem, day: LocalDate, { person, meetings }: MentoringRecord): Promise<ChangeId> {
  switch (item.lane) {
    case 'goal':
      return editGoal(item.id, { due: day });
    case 'topic':
      return editMentorship(person.id, ({ topics }) => ({ topics: topics.map((topic) => (topic.id === item.id ? { ...topic, on: day } : topic)) }));
    case 'meeting': {
      const start = meetings.find(({ id }) => id === item.id)?.plannedStart ?? toInstant(new Date(`${item.on}T12:00`));
      return editMeeting(item.id, { plannedStart: onDay(start, day) });
    }
    case 'checkpoint':
      return editCheckpoint(item.id, { dueOn: day });
    case 'term':
      return editAgreement(person.id, { [item.id]: day });
  }
}

/** Everything that has a day: as a picture in which points can be moved, and as a list in which days can be typed. */
export function Timeline({ record }: { record: MentoringRecord }) {
  const { t, date, day, checkpointTitle } = useWords();
  const { act } = useAct();
  const { run } = useTask();
  const { mentorship, meetings, checkpoints } = record;
  const items = timelineItems({ mentorship, meetings, checkpoints, goals: goalsOf(mentorship, record.goals), agreement: latestVersion(record.agreements) });
  const titleOf = (item: TimelineItem): string => {
    if (item.lane === 'meeting') return t.agenda.timeline.meeting(item.no);
    if (item.lane === 'checkpoint') return checkpointTitle(item.checkpoint);
    return item.lane === 'term' ? t.agenda.timeline.terms[item.id] : item.text;
  };
  return (
    <section class="stack stack--tight" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.agenda.timeline.title}</h2>
      {!items.length && <p class="muted">{t.agenda.timeline.empty}</p>}
      {items.length > 0 && (
        <>
          <p class="small muted">{t.agenda.timeline.hint}</p>
          <TimelinePicture
            items={items}
            titleOf={titleOf}
            onDragged={(item, on) => void act(() => move(item, on, record), t.agenda.timeline.moved(titleOf(item), day(on)))}
            onKey={(item, on) => void run(() => move(item, on, record))}
          />
          <Disclosure summary={t.agenda.timeline.list}>
            <ul role="list" class="mentoring__list">
              {items.map((item) => (
                <li key={`${item.lane} ${item.id}`} class="topic">
                  <span class="topic__text">
                    {titleOf(item)} <span class="small muted">· {t.agenda.timeline.lanes[item.lane]}</span>
                  </span>
                  {item.fixed ? (
                    <span>{date(item.on)}</span>
                  ) : (
                    <DayField
                      class="topic__day"
                      label={t.agenda.timeline.dayOf(titleOf(item))}
                      labelHidden
                      required
                      value={item.on}
                      save={async (on) => on && move(item, on, record)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </section>
  );
}
