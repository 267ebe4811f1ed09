import { formatDate, formatMoment } from '@/components/ui/instants';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { questionsOf } from '@/lib/model/meeting';
import { exchangesIn } from '@/lib/relationship/first-meeting';
import { useExchangeWords, useHowFound } from './About';
import type { MeetingRecord } from './record';
import './Sheet.css';

/** So much of a long text stands on the paper: the sheet is one page. */
const shortBio = 420;
const shortText = 220;
const lastExchanges = 2;

const cut = (text: string, length: number) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length).replace(/\s+\S*$/, '')} …` : line;
};

/** The preparation as one printed page, with room to write below each question. */
export function Sheet({ meeting, person, history, plan, goals }: MeetingRecord) {
  const { fields, meeting: t } = useTexts();
  const tag = useLanguageTag();
  const found = useHowFound(person);
  const words = useExchangeWords();
  const questions = questionsOf(meeting, (question) => t.bankOf[question]);
  const when = [meeting.plannedStart && formatMoment(meeting.plannedStart, tag), `${meeting.minutes} min`, meeting.medium && t.media[meeting.medium], meeting.place];
  const aims = [...plan.develop, ...goals.filter(({ state, text }) => state === 'open' && text.trim()).map(({ text }) => cut(text, 90))].slice(0, 6);
  return (
    <article class={questions.length > 9 ? 'sheet sheet--dense' : 'sheet'}>
      <h1 dir="auto">{t.title(person.name)}</h1>
      <p>{when.filter(Boolean).join(' · ')}</p>
      <div class="sheet__columns">
        <section>
          <h2>{t.who}</h2>
          <p dir="auto">{fields.position(person.role, person.organization)}</p>
          <p dir="auto">{[person.education, person.location].filter(Boolean).join(' · ')}</p>
          {person.bio && <p dir="auto">{cut(person.bio, shortBio)}</p>}
          <p dir="auto">
            {t.howFound}: {cut(found, shortText)}
          </p>
        </section>
        <section>
          <h2>{t.written}</h2>
          {exchangesIn(history)
            .slice(-lastExchanges)
            .map((event) => {
              const { what, text } = words(event);
              return (
                <p key={event.id} dir="auto">
                  <strong>{what}</strong> ({formatDate(event.at, tag)}): {cut(text, shortText)}
                </p>
              );
            })}
          {aims.length > 0 && (
            <>
              <h2>{t.myGoals}</h2>
              <p dir="auto">{aims.join(' · ')}</p>
            </>
          )}
        </section>
      </div>
      <h2>{t.questions}</h2>
      <ol class="sheet__questions">
        {questions.map(({ key, text }) => (
          <li key={key} dir="auto">
            {text}
          </li>
        ))}
      </ol>
    </article>
  );
}
