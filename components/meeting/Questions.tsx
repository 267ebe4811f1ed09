import { Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { AutosaveTick } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { usePutBack } from '@/components/ui/use-put-back';
import type { WriteState } from '@/components/ui/write-queue';
import type { MeetingWords } from '@/lib/actions/write-meeting';
import { type EntryId, newId } from '@/lib/model/id';
import { type Meeting, questionsOf } from '@/lib/model/meeting';
import { type Question, questionBank, questionTopics } from '@/lib/model/questions';

type Props = { meeting: Meeting; change: (words: MeetingWords) => void; state: WriteState };

/** What to ask: chosen from the bank, and the user's own. */
export function Questions({ meeting, change, state }: Props) {
  const { app, meeting: t } = useTexts();
  const toast = useToast();
  const chosen = questionsOf(meeting, (question) => t.bankOf[question]);
  const { questions, ownQuestions } = meeting;
  const backToBank = usePutBack(questions, (list) => change({ questions: list }));
  const backToOwn = usePutBack(ownQuestions, (list) => change({ ownQuestions: list }));
  const remove = (key: string) => {
    const own = ownQuestions.find(({ id }) => id === key);
    change(own ? { ownQuestions: ownQuestions.filter((one) => one !== own) } : { questions: questions.filter((question) => question !== key) });
    toast({ text: t.questionRemoved, action: { label: app.undo, run: own ? backToOwn(own) : backToBank(key as Question) } });
  };
  const choose = (question: Question, isChosen: boolean) =>
    change({ questions: isChosen ? [...questions, question] : questions.filter((one) => one !== question) });
  return (
    <section class="stack">
      <h2>
        {t.questions} <AutosaveTick state={state} />
      </h2>
      <p class="muted small">{t.questionsHint}</p>
      {chosen.length > 0 && (
        <ol class="meeting__questions">
          {chosen.map(({ key, text }) => (
            <li key={key}>
              <div class="meeting__question">
                <span dir="auto">{text}</span>
                <IconButton icon={X} label={t.removeQuestion(text)} onClick={() => remove(key)} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <OwnQuestion onText={(text) => change({ ownQuestions: [...ownQuestions, { id: newId<EntryId>(), text }] })} />
      <Disclosure summary={<span>{t.bank}</span>}>
        <div class="meeting__bank">
          {questionTopics.map((topic) => (
            <fieldset key={topic} class="stack stack--tight">
              <legend class="field__label">{t.topics[topic]}</legend>
              {questionBank[topic].map((question) => (
                <Checkbox key={question} checked={questions.includes(question)} onChecked={(isChosen) => choose(question, isChosen)}>
                  {t.bankOf[question]}
                </Checkbox>
              ))}
            </fieldset>
          ))}
        </div>
      </Disclosure>
    </section>
  );
}

function OwnQuestion({ onText }: { onText: (text: string) => void }) {
  const { meeting: t } = useTexts();
  const [text, setText] = useState('');
  return (
    <form
      class="meeting__own"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onText(text.trim());
        setText('');
      }}
    >
      <TextField label={t.ownQuestion} maxLength={2_000} value={text} onText={setText} />
      <Button type="submit" icon={Plus} disabled={!text.trim()}>
        {t.addQuestion}
      </Button>
    </form>
  );
}
