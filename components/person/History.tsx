import { ArrowRightLeft, FileSearch, type LucideIcon, Merge, PenLine, Send, UserPlus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { ExternalLink } from '@/components/ui/ExternalLink';
import { formatMoment } from '@/components/ui/instants';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { HistoryEvent } from '@/lib/model/history';
import './History.css';

type EventType = HistoryEvent['type'];
type EventOf<Type extends EventType> = Extract<HistoryEvent, { type: Type }>;

const icons: Record<EventType, LucideIcon> = {
  captured: FileSearch, added: UserPlus, edited: PenLine, merged: Merge, statusChanged: ArrowRightLeft, sent: Send,
};

/** How many of the newest entries are shown before the user asks for the others. */
const firstShown = 12;

/** What happened to a person, newest first. */
export function History({ events }: { events: HistoryEvent[] }) {
  const { person: texts } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, firstShown);
  return (
    <section>
      <h2>{texts.history}</h2>
      {events.length === 0 && <p class="muted">{texts.noHistory}</p>}
      <ol role="list" class="history">
        {shown.map((event) => (
          <Entry key={event.id} event={event} />
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

function Entry({ event }: { event: HistoryEvent }) {
  const tag = useLanguageTag();
  const Icon = icons[event.type];
  return (
    <li class="history__entry">
      <span class="history__icon">
        <Icon size={14} />
      </span>
      <div class="history__what">
        <EventText event={event} />
        <time class="muted small" dateTime={event.at}>
          {formatMoment(event.at, tag)}
        </time>
        {event.type === 'sent' && <SentText event={event} />}
      </div>
    </li>
  );
}

function EventText({ event }: { event: HistoryEvent }): ComponentChildren {
  const texts = useTexts();
  const { events } = texts.person;
  const tag = useLanguageTag();
  switch (event.type) {
    case 'captured':
      return (
        <p>
          <ExternalLink href={event.url}>{events.captured(event.title || event.url)}</ExternalLink>
        </p>
      );
    case 'added':
      return <p>{events.added}</p>;
    case 'edited':
      return <p>{events.edited(new Intl.ListFormat(tag).format(event.fields.map((field) => nameOf(field, texts))))}</p>;
    case 'merged':
      return <p>{events.merged(event.name)}</p>;
    case 'statusChanged':
      return (
        <>
          <p>{events.statusChanged(texts.statuses[event.from], texts.statuses[event.to])}</p>
          {event.reason && <p dir="auto">“{event.reason}”</p>}
        </>
      );
    case 'sent':
      return <p>{events.sent(texts.compose.kinds[event.kind])}</p>;
  }
}

/** The name of a field that was edited; the log keeps names of fields that may no longer exist. */
const nameOf = (field: string, { fields, person }: ReturnType<typeof useTexts>): string => {
  const names: Record<string, string> = {
    ...fields.labels, notes: person.notes, salutation: person.salutation, customSalutation: person.customSalutation, country: person.country,
  };
  return names[field] ?? field;
};

function SentText({ event }: { event: EventOf<'sent'> }) {
  const { person: texts } = useTexts();
  return (
    <Disclosure summary={texts.showText}>
      <div class="history__mail" lang={event.language}>
        {event.to && <p class="muted">{texts.sentTo(event.to)}</p>}
        <p class="history__subject" dir="auto">
          {event.subject}
        </p>
        <p class="history__body" dir="auto">
          {event.body}
        </p>
      </div>
    </Disclosure>
  );
}
