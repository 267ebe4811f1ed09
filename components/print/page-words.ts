import { formatDay } from '@/components/ui/days';
import { eventText } from '@/components/ui/event-text';
import { formatDate } from '@/components/ui/instants';
import type { PersonWords } from '@/lib/actions/person-page';
import type { Texts } from '@/lib/i18n';
import type { Provenance } from '@/lib/model/person';
import { LocalDate, toLocalDate } from '@/lib/model/time';

/** The words of a person's page, in the language of the interface. */
export function pageWords(texts: Texts, tag: string): PersonWords {
  const { data, fields, person, statuses } = texts;
  const { fromFile, fromPage, fromUser, headings } = data.print;
  const source = (from: Provenance): string => {
    const date = formatDate(from.at, tag);
    if (from.by === 'page') return fromPage(from.title || from.url, date);
    return from.by === 'file' ? fromFile(from.name, date) : fromUser(date);
  };
  return {
    headings,
    source,
    field: (field) => fields.labels[field],
    status: (status) => statuses[status],
    relation: (relation) => person.relations[relation],
    reminder: (kind) => person.reminderKinds[kind],
    event: (event) => eventText(event, texts, tag),
    day: (day) => {
      const date = LocalDate.safeParse(day).data;
      return date ? formatDay(date, toLocalDate(new Date()), tag) : formatDate(day as Parameters<typeof formatDate>[0], tag);
    },
  };
}
