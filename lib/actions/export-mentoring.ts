import { type AgreementWords, agreementMarkdown } from '@/lib/interchange/agreement-markdown';
import { checkpointEntries, meetingEntries, type MentoringWords, termEntries } from '@/lib/interchange/calendar/mentoring-entries';
import { toCalendar } from '@/lib/interchange/calendar/write-calendar';
import { journalMarkdown } from '@/lib/interchange/journal/journal-markdown';
import type { Journal, JournalWords } from '@/lib/interchange/journal/words';
import type { Agreement } from '@/lib/model/agreement';
import { latestVersion } from '@/lib/relationship/agreement';
import { meetingDay, numberedMeetings } from '@/lib/relationship/meetings';
import type { MentoringRecord } from '@/lib/store/queries';
import type { TextFile } from './save-file';

export { agreementLines, type AgreementWords } from '@/lib/interchange/agreement-markdown';
export type { MentoringWords } from '@/lib/interchange/calendar/mentoring-entries';
export type { JournalLabel, JournalWords } from '@/lib/interchange/journal/words';

const fileName = (name: string, ending: string) => `${name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase() || 'mentoring'}.${ending}`;

/** An agreement as a Markdown file. `name`: of the file, in the user's language. */
export const agreementFile = (agreement: Agreement, words: AgreementWords, name: string): TextFile => ({
  name: fileName(name, 'md'),
  type: 'text/markdown',
  text: agreementMarkdown(agreement, words),
});

type Dated = Pick<MentoringRecord, 'mentorship' | 'agreements' | 'meetings' | 'checkpoints'>;

/** Meetings to come, checkpoints and the days of the agreement as a file for the calendar; `only`: some of them. */
export function mentoringCalendar(record: Dated, words: MentoringWords, name: string, now = new Date(), only: 'all' | 'agreement' = 'all'): TextFile {
  const { mentorship, agreements, meetings, checkpoints } = record;
  const agreement = latestVersion(agreements);
  const entries = [
    ...(agreement ? termEntries(mentorship.id, agreement, words, now) : []),
    ...(only === 'all' ? checkpointEntries(checkpoints, words, now) : []),
    ...(only === 'all' ? meetingEntries(numberedMeetings(meetings).map(({ meeting }) => meeting), words, now) : []),
  ];
  return { name: fileName(name, 'ics'), type: 'text/calendar', text: toCalendar(entries) };
}

/** How it was decided whom to ask, besides the record of a mentoring. */
export type JournalChoice = Pick<Journal, 'assessment' | 'choice'>;

/** A whole mentoring as Markdown, with the talks before it. */
export function journalText(record: MentoringRecord, decided: JournalChoice, words: JournalWords): string {
  const { goalIds } = record.mentorship;
  const goals = record.goals.filter(({ id }) => !goalIds || goalIds.includes(id));
  const first = record.meetings.filter(({ kind }) => kind === 'first').map((meeting) => ({ meeting, on: meetingDay(meeting) }));
  const meetings = numberedMeetings(record.meetings).map((entry) => ({ ...entry, on: meetingDay(entry.meeting) }));
  return journalMarkdown({ ...record, ...decided, goals, first, meetings }, words);
}

export const journalFile = (text: string, name: string): TextFile => ({ name: fileName(name, 'md'), type: 'text/markdown', text });
