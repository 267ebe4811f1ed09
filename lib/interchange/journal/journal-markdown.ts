import { plain } from '../person-markdown';
import { ending, messages } from './after';
import { ask, choice, first, plan } from './before';
import { agreements, checkpoints, feedback, goals, meetings, topics } from './during';
import { line, section } from './lines';
import type { Journal, JournalWords, Part } from './words';

const head: Part = ({ person: { introducer }, mentorship: { beganOn, endedOn } }, { title, state, label, day }) => [
  `# ${plain(title)}`,
  '',
  ...line(label('state'), state),
  ...line(label('began'), beganOn && day(beganOn)),
  ...line(label('ended'), endedOn && day(endedOn)),
  ...line(label('introducer'), introducer),
  '',
];

/** The user's notes are Markdown already; HTML in them is shown as text. */
const about: Part = ({ person: { notes } }, { label }) => section(label('about'), notes.trim() ? [notes.trim().replaceAll('<', '\\<')] : []);

const parts: readonly Part[] = [head, about, plan, first, choice, ask, goals, agreements, topics, meetings, checkpoints, feedback, ending, messages];

/** A whole mentoring as one Markdown document, from the first wish to the goodbye; what is empty is left out. */
export const journalMarkdown = (journal: Journal, words: JournalWords): string =>
  `${parts.flatMap((part) => part(journal, words)).join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
