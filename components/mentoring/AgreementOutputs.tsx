import { CalendarPlus, FileText, Mail, Printer } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { printPage, PrintSheet } from '@/components/ui/PrintSheet';
import { hrefOf } from '@/components/ui/route';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { agreementFile, agreementLines, type AgreementWords, mentoringCalendar } from '@/lib/actions/export-mentoring';
import { saveFile } from '@/lib/actions/save-file';
import type { Agreement } from '@/lib/model/agreement';
import type { Person } from '@/lib/model/person';
import { toLocalDate } from '@/lib/model/time';
import { isComplete } from '@/lib/relationship/agreement';
import { getSetting, type MentoringRecord } from '@/lib/store/queries';
import { useCalendarWords } from './calendar-words';
import { bare, useWords } from './words';

/** How an agreement speaks. `me`: the user's name. */
function useAgreementWords(agreement: Agreement, person: Person, me: string): AgreementWords {
  const { t, date, term } = useWords();
  const { version, agreedOn, updatedAt } = agreement;
  const words = t.agreement.document;
  return {
    title: words.title,
    between: words.between(me, person.name),
    version: agreedOn ? t.agreement.agreedOn(version, date(agreedOn)) : words.versionLine(version, date(toLocalDate(new Date(updatedAt)))),
    incomplete: isComplete(agreement) ? undefined : words.incomplete,
    section: (section) => t.agreement.sections[section],
    field: (field) => bare(t.agreement.fields[field]),
    value: term,
  };
}

/** The agreement to print, as a file, as a mail, for the calendar. */
export function AgreementOutputs({ record, agreement }: { record: MentoringRecord; agreement: Agreement }) {
  const { t } = useWords();
  const { run, busy } = useTask();
  const { person } = record;
  const aboutMe = useLive(() => getSetting('aboutMe'), []);
  const me = aboutMe?.name.trim() || t.agreement.document.me;
  const words = useAgreementWords(agreement, person, me);
  const calendarWords = useCalendarWords(person);
  const markdown = async () => saveFile(agreementFile(agreement, words, t.agreement.file(person.name)));
  const calendar = async () => saveFile(mentoringCalendar(record, calendarWords, t.agreement.file(person.name), new Date(), 'agreement'));
  return (
    <section class="stack stack--tight" aria-labelledby="outputs-title">
      <h2 id="outputs-title">{t.agreement.outputs}</h2>
      <div class="cluster">
        <Button icon={Printer} onClick={printPage}>
          {t.agreement.print}
        </Button>
        <ButtonLink icon={Mail} href={hrefOf({ screen: 'compose', id: person.id, kind: 'agreementSummary' })}>
          {t.agreement.mail}
        </ButtonLink>
        <Button icon={FileText} busy={busy} onClick={() => void run(markdown)}>
          {t.agreement.markdown}
        </Button>
        <Button icon={CalendarPlus} busy={busy} onClick={() => void run(calendar)}>
          {t.agreement.calendar}
        </Button>
      </div>
      <PrintSheet>
        <AgreementSheet agreement={agreement} words={words} names={[me, person.name]} />
      </PrintSheet>
    </section>
  );
}

type SheetProps = { agreement: Agreement; words: AgreementWords; names: readonly string[] };

/** The agreement on paper: one page with room for two signatures. */
function AgreementSheet({ agreement, words, names }: SheetProps) {
  const { t } = useWords();
  const lines = agreementLines(agreement, words);
  const sections = [...new Set(lines.map(({ section }) => section))];
  return (
    <article class="agreement__sheet">
      <h1>{words.title}</h1>
      <p class="agreement__between">{words.between}</p>
      {sections.map((section) => (
        <section key={section}>
          <h2>{words.section(section)}</h2>
          <dl>
            {lines
              .filter((line) => line.section === section)
              .map(({ field, label, value }) => (
                <div key={field}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p class="small agreement__version">
        {words.version}
        {words.incomplete && ` · ${words.incomplete}`}
      </p>
      <div class="agreement__signatures">
        {names.map((name) => (
          <p key={name}>{t.agreement.document.signature(name)}</p>
        ))}
      </div>
    </article>
  );
}
