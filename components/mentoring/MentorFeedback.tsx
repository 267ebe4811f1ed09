import { Mail, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { hrefOf } from '@/components/ui/route';
import { TextArea } from '@/components/ui/TextArea';
import { deleteFeedback, fileMentorFeedback } from '@/lib/actions/file-feedback';
import { type Feedback, wordQuestions } from '@/lib/model/feedback';
import type { MentoringRecord } from '@/lib/store/queries';
import { useAct } from './use-act';
import { useWords } from './words';

const maxText = 50_000;

/** The form that goes out by mail, and the answers that came back. */
export function MentorFeedback({ record: { person, feedback } }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { act, busy } = useAct();
  const [text, setText] = useState('');
  const words = t.feedback.mentor;
  const answers = feedback.filter(({ form }) => form === 'mentor').reverse();
  const file = async () => {
    if (await act(() => fileMentorFeedback(person.id, text.trim()), words.filed)) setText('');
  };
  return (
    <section class="stack stack--tight" aria-labelledby="mentor-title">
      <h2 id="mentor-title">{words.title}</h2>
      <p class="small muted">{words.hint}</p>
      <div>
        <ButtonLink icon={Mail} href={hrefOf({ screen: 'compose', id: person.id, kind: 'feedbackRequest' })}>
          {words.write}
        </ButtonLink>
      </div>
      <TextArea label={words.paste} hint={words.pasteHint} maxLength={maxText} value={text} onText={setText} />
      <div>
        <Button busy={busy} disabled={!text.trim()} onClick={() => void file()}>
          {words.file}
        </Button>
      </div>
      {!answers.length && <p class="muted">{words.none}</p>}
      {answers.map((answer, i) => (
        <Answer key={answer.id} answer={answer} open={i === 0} />
      ))}
    </section>
  );
}

function Answer({ answer, open }: { answer: Feedback; open: boolean }) {
  const { t, date } = useWords();
  const { act } = useAct();
  const words = t.feedback.mentor;
  const found = wordQuestions.filter((question) => answer.answers[question]);
  return (
    <Disclosure summary={words.of(date(answer.on))} open={open}>
      <dl>
        {found.map((question) => (
          <div key={question} class="overview__line">
            <dt class="muted">{t.feedback.self.words[question]}</dt>
            <dd class="mentoring__written">{answer.answers[question]}</dd>
          </div>
        ))}
      </dl>
      {found.length > 0 ? (
        <Disclosure summary={words.whole}>
          <p class="mentoring__written">{answer.text}</p>
        </Disclosure>
      ) : (
        <p class="mentoring__written">{answer.text}</p>
      )}
      <Button small variant="plain" icon={X} onClick={() => void act(() => deleteFeedback(answer.id), words.removed)}>
        {words.remove(date(answer.on))}
      </Button>
    </Disclosure>
  );
}
