import type { Texts } from '@/lib/i18n';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { ReminderKind } from '@/lib/model/reminder';

/** Where the comma is the decimal sign, spreadsheets expect semicolons between the cells. */
const separatorOf = (tag: string): ',' | ';' => (new Intl.NumberFormat(tag).format(0.5).includes(',') ? ';' : ',');

/** The words of exported files, in the user's language. */
export const exportWords = ({ data, fields, mentoring, today }: Texts, tag: string) => ({
  reminder: (kind: ReminderKind, name: string) => data.dueAbout(today.tasks[kind], name),
  meeting: mentoring.agenda.events.meeting,
  checkpoint: ({ kind, title }: Pick<Checkpoint, 'kind' | 'title'>, name: string) =>
    mentoring.agenda.events.checkpoint(title.trim() || mentoring.agenda.checkpoints[kind], name),
  columns: { ...fields.labels, ...data.columns },
  separator: separatorOf(tag),
});
