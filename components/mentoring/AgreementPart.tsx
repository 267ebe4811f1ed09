import { Check, PenLine, Wand } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { agreeTo, editAgreement, reviseAgreement } from '@/lib/actions/write-agreement';
import { type Agreement, agreementFieldNames, type AgreementSection, type AgreementTerms, specOf } from '@/lib/model/agreement';
import { changedTerms, dayProblems, isComplete, latestVersion, missingTerms } from '@/lib/relationship/agreement';
import { goalsOf } from '@/lib/relationship/goals';
import { addMonths, middleOf } from '@/lib/relationship/days';
import type { MentoringRecord } from '@/lib/store/queries';
import { AgreementField } from './AgreementField';
import { AgreementOutputs } from './AgreementOutputs';
import { useAct } from './use-act';
import { bare, useWords } from './words';
import './AgreementPart.css';

const sections: readonly AgreementSection[] = ['aims', 'meetings', 'rules', 'time'];

/** For so many months where nothing else was said. */
const usualMonths = 9;

/** The ground rules: a form while they are worked on, as they stand once both agreed; earlier versions; what to give on. */
export function AgreementPart({ record }: { record: MentoringRecord }) {
  const { t } = useWords();
  const latest = latestVersion(record.agreements);
  return (
    <>
      <p class="muted">{t.agreement.hint}</p>
      {latest?.agreedOn ? <Agreed record={record} agreement={latest} /> : <Form record={record} agreement={latest} />}
      {latest && <AgreementOutputs record={record} agreement={latest} />}
      <Versions versions={record.agreements} />
    </>
  );
}

/** What can be filled in from goals, plan and custom; the way out is for the user to say. */
function useSuggestions({ mentorship, goals, plan }: MentoringRecord): AgreementTerms {
  const { t, today } = useWords();
  const startsOn = mentorship.beganOn ?? today;
  const endsOn = addMonths(startsOn, mentorship.months ?? usualMonths);
  const goalLines = goalsOf(mentorship, goals).map(({ text }) => text.trim()).join('\n');
  return {
    ...t.agreement.suggestions,
    exit: undefined,
    ...(goalLines && { goals: goalLines }),
    rhythm: plan.rhythm,
    minutes: plan.minutes,
    ...(plan.place && { place: plan.place }),
    startsOn,
    reviewOn: middleOf(startsOn, endsOn),
    endsOn,
  };
}

function Form({ record, agreement }: { record: MentoringRecord; agreement: Agreement | undefined }) {
  const { t } = useWords();
  const { act, busy } = useAct();
  const suggestions = useSuggestions(record);
  const { person } = record;
  const terms: Partial<AgreementTerms> = agreement ?? {};
  const open = agreementFieldNames.filter((field) => !terms[field] && suggestions[field] !== undefined);
  const fillIn = () => {
    const words = Object.fromEntries(open.map((field) => [field, suggestions[field]]));
    void act(() => editAgreement(person.id, words), t.agreement.filledIn(open.length));
  };
  const takeExit = () => act(() => editAgreement(person.id, { exit: t.agreement.suggestions.exit }), t.agreement.filledIn(1));
  return (
    <>
      <Completeness terms={terms} version={agreement?.version ?? 1} />
      {open.length > 0 && (
        <div>
          <Button icon={Wand} busy={busy} onClick={fillIn}>
            {t.agreement.fillIn}
          </Button>
        </div>
      )}
      {sections.map((section) => (
        <fieldset key={section} class="agreement__section">
          <legend>
            <h2>{t.agreement.sections[section]}</h2>
          </legend>
          {agreementFieldNames
            .filter((field) => specOf(field).section === section)
            .map((field) => (
              <AgreementField key={field} personId={person.id} field={field} terms={terms} />
            ))}
          {section === 'time' && !terms.exit?.trim() && (
            <div>
              <Button small onClick={() => void takeExit()}>
                {t.agreement.useExit}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <Agree record={record} agreement={agreement} />
    </>
  );
}

/** What is still open, in words. */
function Completeness({ terms, version }: { terms: Partial<AgreementTerms>; version: number }) {
  const { t } = useWords();
  const missing = missingTerms(terms).map((field) => t.agreement.fields[field]);
  const problems = dayProblems(terms).map((problem) => t.agreement.problems[problem]);
  return (
    <div role="status">
      <p>
        <strong>{t.agreement.draft(version)}.</strong> {isComplete(terms) && t.agreement.complete}
      </p>
      {missing.length > 0 && <p class="agreement__open">{t.agreement.incomplete(missing.join(', '))}</p>}
      {problems.map((problem) => (
        <p key={problem} class="agreement__open">
          {problem}
        </p>
      ))}
    </div>
  );
}

/** Only what is complete can be agreed to. */
function Agree({ record: { person }, agreement }: { record: MentoringRecord; agreement: Agreement | undefined }) {
  const { t, today } = useWords();
  const { act, busy } = useAct();
  const ready = agreement !== undefined && isComplete(agreement);
  return (
    <div class="cluster">
      <Button
        variant="filled"
        icon={Check}
        disabled={!ready}
        busy={busy}
        onClick={() => void act(() => agreeTo(person.id, today), t.agreement.agreed(agreement?.version ?? 1))}
      >
        {t.agreement.agree}
      </Button>
    </div>
  );
}

function Agreed({ record, agreement }: { record: MentoringRecord; agreement: Agreement }) {
  const { t, date, term } = useWords();
  const { act, busy } = useAct();
  const written = agreementFieldNames.flatMap((field) => (agreement[field] ? [{ field, text: term(field, agreement[field]) }] : []));
  return (
    <section class="stack" aria-label={t.parts.agreement}>
      <p>
        <strong>{agreement.agreedOn && t.agreement.agreedOn(agreement.version, date(agreement.agreedOn))}</strong>
      </p>
      <dl>
        {written.map(({ field, text }) => (
          <div key={field} class="overview__line">
            <dt class="muted">{bare(t.agreement.fields[field])}</dt>
            <dd class="mentoring__written">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="small muted">{t.agreement.changeHint}</p>
      <div>
        <Button
          icon={PenLine}
          busy={busy}
          onClick={() => void act(() => reviseAgreement(record.person.id), t.agreement.version(agreement.version + 1))}
        >
          {t.agreement.change}
        </Button>
      </div>
    </section>
  );
}

/** What changed from version to version, the last change first. */
function Versions({ versions }: { versions: readonly Agreement[] }) {
  const { t, date, term } = useWords();
  const inOrder = [...versions].sort((a, b) => b.version - a.version);
  if (inOrder.length < 2) return null;
  const shown = (field: Parameters<typeof term>[0], value: AgreementTerms[typeof field]) => (value ? term(field, value) : t.agreement.nothing);
  return (
    <Disclosure summary={t.agreement.versions}>
      {inOrder.slice(0, -1).flatMap((newer, i) => {
        const older = inOrder[i + 1];
        if (!older) return [];
        const changes = changedTerms(older, newer);
        return [
          <section key={newer.id} class="stack stack--tight">
            <h3>{t.agreement.changes(older.version, newer.version)}</h3>
            <p class="small muted">{older.agreedOn && t.agreement.agreedOn(older.version, date(older.agreedOn))}</p>
            {!changes.length && <p>{t.agreement.noChanges}</p>}
            <dl>
              {changes.map(({ field, before, after }) => (
                <div key={field} class="overview__line">
                  <dt class="muted">{t.agreement.fields[field]}</dt>
                  <dd class="mentoring__written">
                    <del>{shown(field, before)}</del> <ins>{shown(field, after)}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </section>,
        ];
      })}
    </Disclosure>
  );
}
