import { ArrowRightLeft, FileSearch, type LucideIcon, Merge, MessageSquareQuote, PenLine, Phone, Send, UserPlus } from 'lucide-preact';
import { Disclosure } from '@/components/ui/Disclosure';
import { eventText } from '@/components/ui/event-text';
import { ExternalLink } from '@/components/ui/ExternalLink';
import { formatMoment } from '@/components/ui/instants';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { HistoryEvent } from '@/lib/model/history';

type EventType = HistoryEvent['type'];
type EventOf<Type extends EventType> = Extract<HistoryEvent, { type: Type }>;

const icons: Record<EventType, LucideIcon> = {
  captured: FileSearch, added: UserPlus, edited: PenLine, merged: Merge, statusChanged: ArrowRightLeft, sent: Send,
  replied: MessageSquareQuote, called: Phone,
};

/** One thing that happened: what, when, and its words. */
export function HistoryEntry({ event }: { event: HistoryEvent }) {
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
        {event.type === 'replied' && <Words text={event.text} />}
        {event.type === 'called' && event.notes && <Words text={event.notes} />}
      </div>
    </li>
  );
}

function EventText({ event }: { event: HistoryEvent }) {
  const texts = useTexts();
  const text = eventText(event, texts, useLanguageTag());
  return (
    <>
      <p>{event.type === 'captured' ? <ExternalLink href={event.url}>{text}</ExternalLink> : text}</p>
      {event.type === 'statusChanged' && event.reason && <p dir="auto">“{event.reason}”</p>}
    </>
  );
}

/** So many characters are shown without a click. */
const shortText = 280;

/** What the user pasted or noted, whole if it is short. */
function Words({ text }: { text: string }) {
  const { person: texts } = useTexts();
  const words = (
    <p class="history__body" dir="auto">
      {text}
    </p>
  );
  return text.length <= shortText ? <div class="history__words">{words}</div> : <Disclosure summary={texts.showText}>{words}</Disclosure>;
}

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
      <Overridden reasons={event.overridden ?? {}} />
    </Disclosure>
  );
}

/** Why the message went out in spite of what the checks found. */
function Overridden({ reasons }: { reasons: Readonly<Record<string, string>> }) {
  const { compose, person: texts } = useTexts();
  const findings: Readonly<Record<string, string>> = compose.overridable;
  return (
    <ul role="list" class="history__overridden">
      {Object.entries(reasons).map(([id, reason]) => (
        <li key={id} class="muted small">
          {texts.overridden(findings[id] ?? id, reason)}
        </li>
      ))}
    </ul>
  );
}
