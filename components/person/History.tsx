import { MessageSquareQuote, Phone } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { mayWrite } from '@/lib/model/follow-up';
import type { HistoryEvent } from '@/lib/model/history';
import type { Person } from '@/lib/model/person';
import { HistoryEntry } from './HistoryEntry';
import { NoteAnswer } from './NoteAnswer';
import './History.css';

/** How many of the newest entries are shown before the user asks for the others. */
const firstShown = 12;

/** What happened to a person, newest first, and what the user can add to it. */
export function History({ person, events }: { person: Person; events: HistoryEvent[] }) {
  const { person: texts } = useTexts();
  const [all, setAll] = useState(false);
  const [answering, setAnswering] = useState(false);
  const shown = all ? events : events.slice(0, firstShown);
  return (
    <section>
      <h2>{texts.history}</h2>
      {answering ? (
        <NoteAnswer person={person} onDone={() => setAnswering(false)} />
      ) : (
        <div class="cluster history__add">
          <Button small icon={MessageSquareQuote} onClick={() => setAnswering(true)}>
            {texts.noteAnswer}
          </Button>
          {mayWrite('phoneScript', person.status) && (
            <ButtonLink small icon={Phone} href={hrefOf({ screen: 'compose', id: person.id, kind: 'phoneScript' })}>
              {texts.call}
            </ButtonLink>
          )}
        </div>
      )}
      {events.length === 0 && <p class="muted">{texts.noHistory}</p>}
      <ol role="list" class="history">
        {shown.map((event) => (
          <HistoryEntry key={event.id} event={event} />
        ))}
      </ol>
      {shown.length < events.length && (
        <Button small variant="plain" onClick={() => setAll(true)}>
          {texts.moreHistory(events.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
