import type { PageView } from '../signals/page-view';
import { type Segment, segmentsOf } from './segments';
import { Pattern } from '../text/pattern';

/** What leads to a position in running text: nothing at its beginning, "is a", "is the". */
const leads = new Pattern(String.raw`^(?=\p{Lu})|(?:^|[\s,])(?:(?:is|am|I['’]m|works as|serves as|ist|bin|est|es|é|è|jest|är|er|is een)\s+(?:currently |now |also |derzeit |actualmente )?|[–—]\s)(?:(?:an?|the|eine?|une?|la|le|el|una?|uma?|o|il|en|ett|de)\s+|(?=\p{Lu}))`, 'gi');
const roleEnd = new Pattern(String.raw`\s(?:at|with|who|where|that|from|bei|beim|an der|am|chez|presso|bij|\p{L}+(?:ing|ed)\s(?:in|on|with|for))\s|[,.;:(]|\sand\s(?:is|has|holds|a|an|the)\s`, 'i');
/** What a student is, the section says better. */
const student = /stud|étud|szkol|lær/i;
const workplace = new Pattern(String.raw`^(?:the |der |dem |l[ae] )?(\p{Ll}?\p{Lu}[^.;,(]{1,80}?)(?=\s(?:and|where|who|und|et|y)\s|[.;,(]|$)`);
const wherever = new Pattern(String.raw`^\s(?!who|that|where|and)\p{L}`);
const reach = 500;

const verb = /\s(?:is|are|was|has|came|joined|ist|war|hat|est|es|é|è|jest)\s/;

/** Whether a beginning without a verb is a position, and not only how a sentence begins; more so where a workplace follows. */
const isPosition = (text: string, isHeld: boolean, view: PageView): boolean => {
  const words = text.split(' ');
  const [first, last] = [view.score('role', words[0] ?? ''), view.score('role', words.at(-1) ?? '')];
  return !verb.test(text) && view.score('role', text) >= 0.7 && ((words.length < 7 && first > 0) || (isHeld && words.length > 2 && words.length < 11 && last >= 0.5));
};

/** What running text says somebody is ("She is a lecturer in physics at Riverton College"): the first position in it, and where. */
function inSentences(text: string, view: PageView): Segment[] {
  const start = text.slice(0, reach);
  for (const { 0: found, index } of leads.matchAll(start)) {
    const rest = start.slice(index + found.length);
    const end = roleEnd.exec(rest);
    const role = rest.slice(0, end?.index).trim();
    if (!end || role.length > 90 || student.test(role) || (found ? view.score('role', role) < 0.6 : !isPosition(role, /^\s/.test(end[0]), view))) continue;
    const where = wherever.test(end[0]) ? workplace.exec(rest.slice(end.index + end[0].length))?.[1]?.trim() : undefined;
    return [{ field: 'role', text: role }, ...(where ? [{ field: 'organization' as const, text: where }] : [])];
  }
  return [];
}

const sentence = new Pattern(String.raw`^.{3,160}?[\p{L})]{3}\.(?=\s|$)`, 's');

/** The position that running text gives somebody: its first sentence may be nothing else ("Director, Riverton College. She came …"). */
export function positionIn(text: string, view: PageView): Segment[] {
  const first = (sentence.exec(text)?.[0] ?? text).replace(/\.$/, '');
  const segments = first.length <= 160 ? segmentsOf(first, view, { lead: false, employed: 0 }) : undefined;
  const [role] = segments ?? [];
  return role?.field === 'role' && isPosition(role.text, true, view) ? (segments ?? []).filter(({ field }) => field !== 'education') : inSentences(text, view);
}

const nextSentence = new Pattern(String.raw`\p{Ll}{3}\.\s+\p{Lu}\p{L}*\s`);
const sentenceLast = new Pattern(String.raw`\p{L}{3}\.$`);

const speaker = /^(?:I|I['’](?:m|ve)|We|He|She|They|Ich|Wir|Er|Sie|Je|Elle|Yo|Ella)\s.{20,}[.!]$/;

/** Whether a text is more than one sentence, or one that has a verb and an end, and so no field but a description. */
export const isProse = (text: string): boolean =>
  speaker.test(text) || text.length > 60 && (nextSentence.test(text) || (verb.test(text) && sentenceLast.test(text)));
