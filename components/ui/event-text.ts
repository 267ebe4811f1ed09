import type { Texts } from '@/lib/i18n';
import type { HistoryEvent } from '@/lib/model/history';

/** The name of a field that was edited; the log keeps names of fields that may no longer exist. */
const nameOf = (field: string, { data, fields, person }: Texts): string => {
  const names: Record<string, string> = {
    ...fields.labels, notes: person.notes, salutation: person.salutation, customSalutation: person.customSalutation, country: person.country,
    register: person.register, relation: person.connection, introducer: person.introducer, tags: data.columns.tags,
  };
  return names[field] ?? field;
};

/** What happened, in one line. */
export function eventText(event: HistoryEvent, texts: Texts, tag: string): string {
  const { events } = texts.person;
  switch (event.type) {
    case 'captured':
      return events.captured(event.title || event.url);
    case 'added':
      return event.file === undefined ? events.added : events.imported(event.file);
    case 'edited': {
      const fields = new Intl.ListFormat(tag).format(event.fields.map((field) => nameOf(field, texts)));
      return event.file === undefined ? events.edited(fields) : events.completed(event.file, fields);
    }
    case 'merged':
      return events.merged(event.name);
    case 'statusChanged':
      return events.statusChanged(texts.statuses[event.from], texts.statuses[event.to]);
    case 'sent':
      return events.sent(texts.compose.kinds[event.kind]);
    case 'replied':
      return events.replied;
    case 'called':
      return events.called(texts.compose.call.outcomes[event.outcome]);
  }
}
