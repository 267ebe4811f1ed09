import { Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useTask } from '@/components/ui/use-task';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { type EntryId, newId } from '@/lib/model/id';
import type { Topic } from '@/lib/model/mentorship';
import type { MentoringRecord } from '@/lib/store/queries';
import { DayField } from './DayField';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';
import './Topics.css';

const maxTopic = 500;

/** The list of what is to be talked about. */
export function Topics({ record: { person, mentorship } }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { run, busy } = useTask();
  const [text, setText] = useState('');
  const add = () =>
    run(async () => {
      const topic = text.trim();
      if (!topic) return;
      await editMentorship(person.id, ({ topics }) => ({ topics: [...topics, { id: newId<EntryId>(), text: topic, done: false }] }));
      setText('');
    });
  return (
    <section class="stack stack--tight" aria-labelledby="topics-title">
      <h2 id="topics-title">{t.agenda.topics}</h2>
      <p class="small muted">{t.agenda.topicsHint}</p>
      <ul role="list" class="mentoring__list">
        {mentorship.topics.map((topic) => (
          <li key={topic.id} class="topic">
            <TopicLine topic={topic} record={{ person }} />
          </li>
        ))}
      </ul>
      <form
        class="topic topic--new"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={t.agenda.addTopic} maxLength={maxTopic} value={text} onText={setText} />
        <Button type="submit" icon={Plus} busy={busy} disabled={!text.trim()}>
          {t.agenda.addTopicButton}
        </Button>
      </form>
    </section>
  );
}

function TopicLine({ topic, record: { person } }: { topic: Topic; record: Pick<MentoringRecord, 'person'> }) {
  const { t } = useWords();
  const { act } = useAct();
  const { id, text, on, done } = topic;
  const change = (patch: { [Name in keyof Topic]?: Topic[Name] | undefined }) =>
    editMentorship(person.id, ({ topics }) => ({
      topics: topics.map((one) => (one.id === id ? (Object.fromEntries(Object.entries({ ...one, ...patch }).filter(([, value]) => value !== undefined)) as Topic) : one)),
    }));
  const remove = () => act(() => editMentorship(person.id, ({ topics }) => ({ topics: topics.filter((one) => one.id !== id) })), t.removed);
  return (
    <>
      <StoredCheckbox label={t.agenda.topicDone(text)} checked={done} save={(checked) => change({ done: checked })} />
      <WrittenField class="topic__text" label={t.agenda.topic} labelHidden singleLine value={text} maxLength={maxTopic} save={(typed) => change({ text: typed })} />
      <DayField class="topic__day" label={t.agenda.topicDay(text)} labelHidden value={on} save={(day) => change({ on: day })} />
      <IconButton icon={X} label={t.agenda.removeTopic(text)} onClick={() => void remove()} />
    </>
  );
}
