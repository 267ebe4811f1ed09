import { Plus, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useTask } from '@/components/ui/use-task';
import { addFeedback, deleteFeedback, editFeedback } from '@/lib/actions/file-feedback';
import { type Feedback, wordQuestions } from '@/lib/model/feedback';
import type { MentoringRecord } from '@/lib/store/queries';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

const maxText = 10_000;

/** The user's own answers in words, before a checkpoint. */
export function SelfAssessment({ record: { person, feedback } }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { run, busy } = useTask();
  const own = feedback.filter(({ form }) => form === 'self').reverse();
  return (
    <section class="stack stack--tight" aria-labelledby="self-title">
      <h2 id="self-title">{t.feedback.self.title}</h2>
      <p class="small muted">{t.feedback.self.hint}</p>
      <div>
        <Button icon={Plus} busy={busy} onClick={() => void run(() => addFeedback(person.id, 'self', {}))}>
          {t.feedback.self.begin}
        </Button>
      </div>
      {own.map((entry, i) => (
        <One key={entry.id} entry={entry} open={i === 0} />
      ))}
    </section>
  );
}

function One({ entry, open }: { entry: Feedback; open: boolean }) {
  const { t, date } = useWords();
  const { act } = useAct();
  const words = t.feedback.self;
  return (
    <Disclosure summary={words.of(date(entry.on))} open={open}>
      <div class="stack">
        {wordQuestions.map((question) => (
          <WrittenField
            key={question}
            label={words.words[question]}
            value={entry.answers[question] ?? ''}
            maxLength={maxText}
            save={(text) => editFeedback(entry.id, ({ answers }) => ({ answers: { ...answers, [question]: text } }))}
          />
        ))}
        <div>
          <Button small variant="plain" icon={X} onClick={() => void act(() => deleteFeedback(entry.id), words.removed)}>
            {words.remove(date(entry.on))}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
