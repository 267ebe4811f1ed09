import { fold } from '../text/fold';
import { labelOf } from '../text/label-of';
import { isLinking } from '../text/words';
import { wordClass } from '../vocabulary/word-class';
import { Topic } from '../vocabulary/word-kinds';
import { cleanPart, doubtfulAt, withSigns } from './email-words';
import { startsSmall } from '../text/letters';
import { Pattern } from '../text/pattern';

/** An address with the disguise undone, and where it stands in the text. */
export type EmailMatch = { email: string; start: number; end: number };

/** Group 1: several mailboxes in brackets; 2: one; 3: "@"; 4: the host, at most with text glued behind it. */
const address = new Pattern(
  String.raw`(?:[{[(<]([\w.+-]+(?:\s?[,;|]\s?[\w.+-]+)+)[)}\]>]|(?<![\w.%+'’@/\p{Cf}-])([\w.%+'’\p{Cf}-]{1,90}))` +
    String.raw`(@|${doubtfulAt})[\s\p{Cf}]?((?:[\p{L}\p{N}\p{Cf}-]{1,63}\.){1,8}\p{Cf}*\p{L}[\p{L}\p{N}\p{Cf}-]+)`,
  'g',
);
/** Text in the next cell or another script glued behind a host: "example.orgPhone". */
const glued = new Pattern(String.raw`(?<=\.\p{Ll}{2,})(?:\p{Lu}|(?<=\.[a-z]+)[^\0-\x7f]).*$`, 'g');
const fileEnd = /\.(?:png|jpe?g|gif|svg|webp|css|js|html?|php|pdf)$/i;
/** What often stands before "at" and a host in a line of its own, besides words of offices and jobs. */
const notLocal = /^(?:www\..*|us|me|more|now|join|find|look|meet|see|visit|work\w*|based|employed)$/i;

/** Whether a doubtful "at" joins an address: a label says so, the words look like one, or nothing else stands in the line. */
function isAddress(local: string, host: string, before: string, written: string, after: string): boolean {
  const [first = ''] = host.split('.');
  if (isLinking(fold(first)) || notLocal.test(local) || wordClass(fold(local)) & ~Topic) return false;
  if (labelOf(before.replace(/^.*[,;|(]/, ''))?.field === 'email') return true;
  const isLower = startsSmall(local);
  if ((isLower && /\sAT\s/.test(written)) || (/[._\d]/.test(local) && /[a-z]/i.test(local))) return true;
  const isSpelled = !written.endsWith(host);
  return isSpelled ? isLower || !before.trim() : isLower && !before.trim() && !after.trim();
}

/**
 * The e-mail addresses in a text, in order: plain ones and those disguised for readers ("anna [at] example (dot) org"), in the
 * languages of the usual disguises. Running text such as "meet us at example.org" is not taken for an address.
 */
export function emailsIn(text: string): EmailMatch[] {
  const found: EmailMatch[] = [];
  for (const { 0: all, 1: group, 2: single = '', 3: at, 4: spelled = '', index } of address.matchAll(withSigns(text))) {
    const host = cleanPart(glued.strip(spelled));
    const start = index + (/^[.'’%-]*/.exec(single)?.[0].length ?? 0);
    const end = index + all.length - (spelled.length - glued.strip(spelled).length);
    const local = cleanPart(single);
    const lineBefore = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-40);
    const lineAfter = /^[^\n]{0,20}/.exec(text.slice(end))?.[0] ?? '';
    if (!host.includes('.') || fileEnd.test(host)) continue;
    if (!group && at === doubtfulAt && !isAddress(local, host, lineBefore, text.slice(start, end), lineAfter)) continue;
    for (const mailbox of group?.split(/[,;|\s]+/) ?? [local]) found.push({ email: `${mailbox}@${host}`, start, end });
  }
  return found;
}
