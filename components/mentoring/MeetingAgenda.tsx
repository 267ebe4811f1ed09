import { Plus, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { classes } from '@/components/ui/classes';
import { IconButton } from '@/components/ui/IconButton';
import { StoredNumber } from '@/components/ui/StoredNumber';
import { useTask } from '@/components/ui/use-task';
import { editMeeting } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import type { AgendaItem, Meeting } from '@/lib/model/meeting';
import type { Topic } from '@/lib/model/mentorship';
import { agendaMinutes } from '@/lib/relationship/meetings';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';
import './Topics.css';

const maxLine = 500;
const usualLength = 10;

const blank = (topic: string): AgendaItem => ({ id: newId<EntryId>(), topic, minutes: usualLength, outcome: '', owner: 'me' });

/** The topics of a meeting, each with its minutes and what is wanted of it. */
export function MeetingAgenda({ meeting, topics }: { meeting: Meeting; topics: readonly Topic[] }) {
  const { t } = useWords();
  const { run } = useTask();
  const { id, agenda, minutes } = meeting;
  const add = (topic: string) => void run(() => editMeeting(id, (stored) => ({ agenda: [...stored.agenda, blank(topic)] })));
  const free = topics.filter(({ done, text }) => !done && text.trim() && !agenda.some(({ topic }) => topic === text.trim()));
  const sum = agendaMinutes(meeting);
  return (
    <div class="stack stack--tight">
      <ol class="mentoring__list" aria-label={t.meetings.agenda}>
        {agenda.map((item, i) => (
          <li key={item.id} class="topic">
            <AgendaLine meeting={meeting} item={item} no={i + 1} />
          </li>
        ))}
      </ol>
      <p role="status" class={classes('small', sum > minutes ? 'mentoring__warning' : 'muted')}>
        {t.meetings.sum(sum, minutes)}
      </p>
      <div class="cluster">
        <Button small icon={Plus} onClick={() => add('')}>
          {t.meetings.addTopic}
        </Button>
        {free.map(({ id: key, text }) => (
          <Button key={key} small variant="plain" icon={Plus} onClick={() => add(text.trim())}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}

function AgendaLine({ meeting: { id }, item, no }: { meeting: Meeting; item: AgendaItem; no: number }) {
  const { t } = useWords();
  const { act } = useAct();
  const change = (patch: Partial<AgendaItem>) =>
    editMeeting(id, ({ agenda }) => ({ agenda: agenda.map((one) => (one.id === item.id ? { ...one, ...patch } : one)) }));
  const remove = () => act(() => editMeeting(id, ({ agenda }) => ({ agenda: agenda.filter((one) => one.id !== item.id) })), t.removed);
  return (
    <>
      <WrittenField
        class="topic__text" label={t.meetings.topicOf(no)} labelHidden placeholder={t.meetings.topic} singleLine value={item.topic} maxLength={maxLine}
        save={(topic) => change({ topic })}
      />
      <StoredNumber
        label={t.meetings.minutesOf(no)} labelHidden class="topic__minutes" min={0} max={600} step={5} required value={item.minutes}
        save={(minutes) => change({ minutes })}
      />
      <WrittenField
        class="topic__text" label={t.meetings.outcomeOf(no)} labelHidden placeholder={t.meetings.outcome} singleLine value={item.outcome} maxLength={maxLine}
        save={(outcome) => change({ outcome })}
      />
      <IconButton icon={X} label={t.meetings.removeTopic(no)} onClick={() => void remove()} />
    </>
  );
}
