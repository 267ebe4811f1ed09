import { formatDate } from '@/components/ui/instants';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { HistoryEvent } from '@/lib/model/history';
import type { Person } from '@/lib/model/person';
import { exchangesIn } from '@/lib/relationship/first-meeting';
import type { MeetingRecord } from './record';

/** How a person came to be on the shortlist, in words. */
export function useHowFound(person: Person): string {
  const { meeting: t } = useTexts();
  const tag = useLanguageTag();
  const source = person.provenance.name;
  const day = formatDate(source?.at ?? person.createdAt, tag);
  if (source?.by === 'page') return t.foundOn(source.title || source.url, day);
  return source?.by === 'file' ? t.foundInFile(source.name, day) : t.addedOn(day);
}

/** What an exchange is called, and what was said. */
export function useExchangeWords(): (event: ReturnType<typeof exchangesIn>[number]) => { what: string; text: string } {
  const { compose, meeting: t } = useTexts();
  return (event) => {
    if (event.type === 'sent') return { what: t.iWrote(compose.kinds[event.kind]), text: event.body };
    return event.type === 'replied' ? { what: t.theySaid, text: event.text } : { what: t.called, text: event.notes };
  };
}

/** The facts that help in a talk, in the order in which they are read. */
const shownFacts = ['section', 'location', 'education', 'bio'] as const;

/** Who it is: how found, what is known, what was written, and what the user wants to learn. */
export function About({ person, history, plan, goals }: MeetingRecord) {
  const { fields, meeting: t } = useTexts();
  const found = useHowFound(person);
  const facts = shownFacts.filter((field) => person[field]);
  const aims = [...plan.develop, ...goals.filter(({ state, text }) => state === 'open' && text.trim()).map(({ text }) => text)];
  return (
    <section class="stack">
      <h2>{t.who}</h2>
      <dl class="meeting__about">
        <dt>{t.howFound}</dt>
        <dd dir="auto">
          {found}
          {person.introducer && <p>{t.introducedBy(person.introducer)}</p>}
        </dd>
        {facts.map((field) => (
          <div key={field}>
            <dt>{fields.labels[field]}</dt>
            <dd dir="auto">{person[field]}</dd>
          </div>
        ))}
        {aims.length > 0 && (
          <div>
            <dt>{t.myGoals}</dt>
            <dd>
              <ul class="meeting__aims">
                {aims.map((aim) => (
                  <li key={aim} dir="auto">
                    {aim}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <h2>{t.written}</h2>
      <Written history={history} />
    </section>
  );
}

function Written({ history }: { history: readonly HistoryEvent[] }) {
  const { meeting: t } = useTexts();
  const tag = useLanguageTag();
  const words = useExchangeWords();
  const exchanges = exchangesIn(history);
  if (!exchanges.length) return <p class="muted">{t.nothingWritten}</p>;
  return (
    <ol role="list" class="stack">
      {exchanges.map((event) => {
        const { what, text } = words(event);
        return (
          <li key={event.id} class="meeting__written">
            <p class="muted small">
              {what} · {formatDate(event.at, tag)}
            </p>
            <p class="meeting__text" dir="auto">
              {text}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
