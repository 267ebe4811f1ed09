import { Check, Mail, X } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { hrefOf, navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { StoredNumber } from '@/components/ui/StoredNumber';
import { editMentorship } from '@/lib/actions/edit-mentorship';
import { setStatus } from '@/lib/actions/set-status';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { answersOf } from '@/lib/model/meeting';
import { GoalPicker } from './GoalPicker';
import { stateOf } from './situation';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';
import type { MentoringRecord } from '@/lib/store/queries';

const maxText = 10_000;

/** What the formal ask is made from, and the way to its draft. */
export function AskPart({ record }: { record: MentoringRecord }) {
  const { t, date } = useWords();
  const { person, mentorship, history } = record;
  const isPreparing = stateOf(record) === 'preparing';
  const asked = history.filter((event) => event.type === 'sent' && event.kind === 'mentorAsk').map(({ at }) => at).sort().at(-1);
  const field = (name: 'why' | 'steps' | 'offer') => (
    <WrittenField
      label={t.ask[name]}
      hint={t.ask[`${name}Hint`]}
      value={mentorship[name]}
      maxLength={maxText}
      save={(text) => editMentorship(person.id, { [name]: text })}
    />
  );
  return (
    <>
      <p class="muted">{t.ask.hint}</p>
      {asked && <p>{t.ask.sent(date(asked))}</p>}
      {asked && stateOf(record) === 'asked' && <Answer record={record} />}
      {field('why')}
      <MeetingNotes record={record} />
      <section class="stack stack--tight">
        <h2>{t.ask.goals}</h2>
        <GoalPicker record={record} />
      </section>
      {record.plan.develop.length > 0 && (
        <p>
          <strong>{t.ask.skills}:</strong> {record.plan.develop.join(', ')}
        </p>
      )}
      {field('steps')}
      <Months record={record} />
      {field('offer')}
      <div class="cluster">
        <ButtonLink variant={isPreparing ? 'filled' : 'outline'} icon={Mail} href={hrefOf({ screen: 'compose', id: person.id, kind: 'mentorAsk' })}>
          {asked ? t.ask.open : t.ask.write(person.givenName ?? person.name)}
        </ButtonLink>
        {isPreparing && !asked && <Yes record={record} />}
      </div>
    </>
  );
}

/** For how long the user asks. */
function Months({ record: { person, mentorship } }: { record: MentoringRecord }) {
  const { t } = useWords();
  return (
    <StoredNumber
      label={t.ask.months} inputClass="mentoring__number" min={1} max={120} value={mentorship.months}
      save={(months) => editMentorship(person.id, { months })}
    />
  );
}

/** What was noted in the meetings so far: where the reasons for asking stand. */
function MeetingNotes({ record: { meetings } }: { record: MentoringRecord }) {
  const { t, date } = useWords();
  const { meeting: words } = useTexts();
  const noted = meetings
    .map(({ notes, summary, advice, ...meeting }) => ({ ...meeting, answers: answersOf(meeting, (question) => words.bankOf[question]), texts: [summary, advice, notes].filter((text) => text.trim()) }))
    .filter(({ texts, answers }) => texts.length + answers.length > 0);
  if (!noted.length) return null;
  return (
    <Disclosure summary={t.ask.notes}>
      {noted.map(({ id, texts, answers, heldOn, plannedStart, createdAt }) => (
        <div key={id} class="stack stack--tight">
          <h3>{date(heldOn ?? plannedStart ?? createdAt)}</h3>
          {answers.map(({ key, text, answer }) => (
            <p key={key} class="mentoring__written">
              <strong>{text}</strong> {answer}
            </p>
          ))}
          {texts.map((text, i) => (
            <p key={i} class="mentoring__written">
              {text}
            </p>
          ))}
        </div>
      ))}
    </Disclosure>
  );
}

/** Yes leads to the agreement. */
function Yes({ record: { person }, main = false }: { record: MentoringRecord; main?: boolean }) {
  const { t } = useWords();
  const { act, busy } = useAct();
  const yes = async () => {
    if (await act(() => startMentoring(person.id, true), t.ask.yesDone(person.name))) navigate({ screen: 'mentoring', id: person.id, part: 'agreement' });
  };
  return (
    <Button variant={main ? 'filled' : 'outline'} icon={Check} busy={busy} onClick={() => void yes()}>
      {t.ask.yes}
    </Button>
  );
}

function Answer({ record }: { record: MentoringRecord }) {
  const { t } = useWords();
  const { act, busy } = useAct();
  return (
    <div class="cluster">
      <Yes record={record} main />
      <Button icon={X} busy={busy} onClick={() => void act(() => setStatus([record.person.id], 'declined'), t.ask.noDone)}>
        {t.ask.no}
      </Button>
    </div>
  );
}
