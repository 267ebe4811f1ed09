import {
  atMarker,
  dots,
  mailLabel,
  notHost,
  notLocal,
  plainHost,
  plainLocal,
  spelledHost,
  spelledLocal,
  withoutDecoys,
} from './email-words';
import { isKnownTopLevel, isPossibleTopLevel, trimTopLevel } from './top-level';

/** An address with the disguise undone, and where it stands in the text. */
export type EmailMatch = { email: string; start: number; end: number };

/** How "@" is written: the sign itself inside a word, in a way used for nothing else, or in a way that running text uses too. */
type Marker = { start: number; end: number; certainty: 'sign' | 'sure' | 'doubtful' };
type Part = { text: string; at: number };

const invisible = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const fullWidth = /[\uff01-\uff5e\u3002\uff61\u3000\u00a0]/g;
const window = 90;

const narrow = (c: string): string =>
  c === '\u3002' || c === '\uff61' ? '.' : c === '\u3000' || c === '\u00a0' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0);

/** The text without invisible characters, and a function from places in it to places in the original. */
function visible(text: string): { plain: string; original: (at: number) => number } {
  const same = text.replace(fullWidth, narrow);
  if (!invisible.test(same)) return { plain: same, original: (at) => at };
  const places: number[] = [];
  let plain = '';
  for (let at = 0; at < same.length; at++) {
    const character = same.charAt(at);
    if (invisible.test(character)) continue;
    plain += character;
    places.push(at);
  }
  return { plain, original: (at) => (at > 0 ? (places[at - 1] ?? 0) + 1 : 0) };
}

function markerOf(match: RegExpExecArray | RegExpMatchArray): Marker {
  const [all, bracketed, bare] = match;
  const start = match.index ?? 0;
  const spaced = /^\s/.test(all) || /^\s.*\s$/.test(all);
  const doubtful = bare !== undefined || (bracketed ? /^(?:a|ad|et)$/i.test(bracketed) && spaced : spaced);
  return { start, end: start + all.length, certainty: doubtful ? 'doubtful' : bracketed ? 'sure' : 'sign' };
}

function hostAfter(text: string, marker: Marker): Part | undefined {
  plainHost.lastIndex = spelledHost.lastIndex = marker.end;
  const plain = plainHost.exec(text)?.[0];
  const labelsOf = (host: string) => host.replace(dots, '.').split('.').filter(Boolean);
  const read = (host: string, strict: boolean): Part | undefined => {
    const bare = withoutDecoys(host);
    const labels = labelsOf(bare);
    for (; labels.length > 1; labels.pop()) {
      const last = trimTopLevel(labels.at(-1) ?? '');
      if (strict ? isKnownTopLevel(last) : isPossibleTopLevel(last)) {
        const end = strict && bare === host ? endOf(host, labels.length) : host.length - (labels.at(-1) ?? '').length + last.length;
        return { text: [...labels.slice(0, -1), last].join('.'), at: marker.end + end };
      }
      if (!strict) return undefined;
    }
    return undefined;
  };
  const known = plain && isKnownTopLevel(trimTopLevel(labelsOf(withoutDecoys(plain)).at(-1) ?? '')) ? read(plain, false) : undefined;
  if (known) return known;
  const spelled = spelledHost.exec(text)?.[0];
  return (spelled && read(spelled, true)) || (plain && marker.certainty === 'sign' ? read(plain, false) : undefined);
}

/** Where the first `count` labels of a host with spelled dots end. */
function endOf(host: string, count: number): number {
  let end = host.length;
  let seen = 1;
  for (const match of host.matchAll(dots)) if (seen++ === count) end = Math.min(end, match.index);
  return end;
}

function localBefore(text: string, marker: Marker, from: number): Part | undefined {
  const before = text.slice(Math.max(from, marker.start - window), marker.start);
  const spelled = marker.certainty !== 'sign' ? spelledLocal.exec(before) : null;
  const match = spelled ?? plainLocal.exec(before);
  if (!match) return undefined;
  const lead = /^[.'’%-]*/.exec(match[0])?.[0].length ?? 0;
  const local = match[0]
    .slice(lead)
    .replace(dots, '.')
    .replace(/[.'’]+$/, '');
  return local ? { text: withoutDecoys(local), at: marker.start - match[0].length + lead } : undefined;
}

/** Whether a doubtful "at" joins an address: a label says so, the words look like one, or nothing else stands in the line. */
function isAddress(text: string, local: Part, host: Part, marker: Marker): boolean {
  const lineStart = text.lastIndexOf('\n', local.at - 1) + 1;
  const before = text.slice(Math.max(lineStart, local.at - 40), local.at);
  if (notHost.test(host.text.split('.')[0] ?? '') || notLocal.test(local.text) || /^www\./i.test(local.text)) return false;
  if (mailLabel.test(before)) return true;
  if (/\sAT\s/.test(text.slice(marker.start, marker.end)) && /^\p{Ll}/u.test(local.text)) return true;
  if (/[._\d]/.test(local.text) && /\p{L}/u.test(local.text)) return true;
  const written = text.slice(marker.end, host.at);
  if (written !== host.text) return /^\p{Ll}/u.test(local.text) || before.trim() === '';
  const rest = /^[^\n]{0,20}/.exec(text.slice(host.at))?.[0] ?? '';
  return /^\p{Ll}/u.test(local.text) && before.trim() === '' && rest.trim() === '';
}

/** `{anna, ben}@example.org` is two addresses. */
function groupBefore(text: string, marker: Marker, from: number): { locals: string[]; at: number } | undefined {
  const before = text.slice(Math.max(from, marker.start - 300), marker.start).trimEnd();
  const group = /[{[(<]([\p{L}\p{N}._+-]+(?:\s?[,;|]\s?[\p{L}\p{N}._+-]+)+)[)}\]>]$/u.exec(before);
  const locals = group?.[1]?.split(/[,;|\s]+/).filter(Boolean);
  return group && locals ? { locals, at: marker.start - (before.length - group.index) } : undefined;
}

const capitals = /(?<![\p{L}\p{N}])([a-z\d._-]{1,40})AT([a-z\d-]{1,40}(?:(?:DOT|\.)[a-z\d-]{1,40}){1,4})(?![\p{L}\p{N}])/gu;

/** `annaATexampleDOTorg` */
function inCapitals(plain: string, original: (at: number) => number): EmailMatch[] {
  return [...plain.matchAll(capitals)].flatMap(({ 0: all, 1: local = '', 2: spelled = '', index }) => {
    const host = spelled.replaceAll('DOT', '.');
    if (!isKnownTopLevel(host.split('.').at(-1) ?? '')) return [];
    return [{ email: `${local}@${host}`, start: original(index), end: original(index + all.length) }];
  });
}

/**
 * The e-mail addresses in a text, in order: plain ones and those disguised for readers ("anna [at] example (dot) org"), in the
 * languages of the usual disguises. Running text such as "meet us at example.org" is not taken for an address.
 */
export function emailsIn(text: string): EmailMatch[] {
  const { plain, original } = visible(text);
  const found: EmailMatch[] = [];
  let from = 0;
  for (const match of plain.matchAll(atMarker)) {
    const marker = markerOf(match);
    if (marker.start < from) continue;
    const host = hostAfter(plain, marker);
    if (!host) continue;
    const add = (local: string, start: number) =>
      found.push({ email: `${local}@${host.text}`, start: original(start), end: original(host.at) });
    const group = groupBefore(plain, marker, from);
    if (group) for (const local of group.locals) add(local, group.at);
    const local = group ? undefined : localBefore(plain, marker, from);
    // "@anna@example.social" is an account, not a mailbox; "//anna@example.org" is a web address.
    if (local && (/[@/]/.test(plain.charAt(local.at - 1)) || (marker.certainty === 'doubtful' && !isAddress(plain, local, host, marker))))
      continue;
    if (local) add(local.text, local.at);
    if (local ?? group) from = host.at;
  }
  return plain.includes('AT') ? [...found, ...inCapitals(plain, original)].sort((a, b) => a.start - b.start) : found;
}
