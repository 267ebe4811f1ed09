import { type FactField, factFields } from '@/lib/model/facts';
import type { HistoryEvent } from '@/lib/model/history';
import type { Person, Provenance } from '@/lib/model/person';
import type { Relation } from '@/lib/model/relation';
import type { Reminder } from '@/lib/model/reminder';
import type { Instant, LocalDate } from '@/lib/model/time';

/** The words of a person's page in the user's language. */
export type PersonWords = {
  field: (field: FactField) => string;
  status: (status: Person['status']) => string;
  headings: Record<'status' | 'relation' | 'introducer' | 'tags' | 'notes' | 'due' | 'history', string>;
  relation: (relation: Relation) => string;
  /** "Follow up" */
  reminder: (kind: Reminder['kind']) => string;
  /** "Message sent: A question about …" */
  event: (event: HistoryEvent) => string;
  /** "read on example.org, 1 March 2026" */
  source: (source: Provenance) => string;
  day: (day: Instant | LocalDate) => string;
};

export type PersonRecord = { person: Person; history: readonly HistoryEvent[]; reminders: readonly Reminder[] };

/** Text that stands for itself in Markdown: nothing in it is mark-up. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])(?=\s)/gm, '$1\\$2');

/** Lines of a longer text, as a quotation under its label. */
const quotation = (text: string) => text.split(/\r\n?|\n/).map((line) => `  > ${plain(line)}`.trimEnd()).join('\n');

const label = (name: string) => `- **${plain(name)}:**`;

function factLines({ person, words }: { person: Person; words: PersonWords }): string[] {
  const shown = (Object.keys(factFields) as FactField[]).filter((field) => field !== 'name' && factFields[field].form !== 'image');
  return shown.flatMap((field) => {
    const value = person[field];
    if (value === undefined) return [];
    const from = person.provenance[field] ? ` (${plain(words.source(person.provenance[field]))})` : '';
    if (factFields[field].form === 'text') return [`${label(words.field(field))}${from}`, '', quotation(value as string), ''];
    return [`${label(words.field(field))} ${plain([value].flat().join(', '))}${from}`];
  });
}

const section = (heading: string, lines: readonly string[]): string[] => (lines.length ? ['', `## ${plain(heading)}`, '', ...lines] : []);

/**
 * All that is known of a person as Markdown, to read, print or hand over: facts with their sources, notes, what is due, what
 * happened. What pages and files say stands there as text; the user's notes are Markdown already, of which HTML is shown as text.
 */
export function personMarkdown({ person, history, reminders }: PersonRecord, words: PersonWords): string {
  const { headings } = words;
  const open = reminders.filter(({ done }) => done === 'no');
  const due = open.map(({ dueOn, kind }) => `- ${plain(words.day(dueOn))}: ${plain(words.reminder(kind))}`);
  const events = history.map((event) => `- ${plain(words.day(event.at))}: ${plain(words.event(event).replace(/\s*\n\s*/g, ' '))}`);
  const lines = [
    `# ${plain(person.name)}`,
    '',
    `${label(headings.status)} ${plain(words.status(person.status))}`,
    ...(person.relation ? [`${label(headings.relation)} ${plain(words.relation(person.relation))}`] : []),
    ...(person.introducer ? [`${label(headings.introducer)} ${plain(person.introducer)}`] : []),
    ...(person.tags.length ? [`${label(headings.tags)} ${plain(person.tags.join(', '))}`] : []),
    ...factLines({ person, words }),
    ...section(headings.notes, person.notes ? [person.notes.replaceAll('<', '\\<')] : []),
    ...section(headings.due, due),
    ...section(headings.history, events),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
