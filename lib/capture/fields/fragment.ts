import type { Read, ReadPhone } from '../contact/contacts';
import { nameScore } from '../names/name-score';
import { hasEastScript } from '../names/scripts';
import type { Entry } from '../records/entry';
import { isBoldLine } from '../signals/emphasis';
import type { Candidate } from '../signals/candidate';
import { headingOf, type PageView } from '../signals/page-view';
import { type Part, partsOf } from '../snapshot/parts';
import type { Box } from '../snapshot/types';
import type { LabelField } from '../text/label-of';
import { classHint, iconHint } from './class-hints';
import type { Columns } from './columns';
import { Reader, trimmed } from './said';
import type { Section } from './sections';
import type { TextField } from './slots';
import { Pattern } from '../text/pattern';
import { hasLetter, startsCapital, startsSmall } from '../text/letters';

/**
 * A text of an entry besides the name. `slot` is its place relative to the entry's name: the same in entries of the same build.
 * `label` is what a label, or the header of the table's column, says it is; `snippet` the words of the page.
 */
export type Fragment = {
  text: string;
  snippet: string;
  slot: string;
  side: Side;
  label: LabelField | undefined;
  hint: TextField | undefined;
  inLink: boolean;
  /** Position of the line in reading order; fragments of neighbouring lines of one block share `block`. */
  at: number;
  block: number;
};

/** Where a text stands in respect to the name: on its line before or behind it, or on a line above or below. */
export type Side = 'lead' | 'rest' | 'before' | 'after';

/** What the lines of an entry say. */
export type Told = { fragments: Fragment[]; emails: Read[]; phones: ReadPhone[] };

/** What stands where nothing is known yet. */
const placeholder = /^(?:tb[ad]|n\/?a|in progress|coming soon|none|unknown|vacant|\*+|k\.?\s?a\.?|folgt|foto folgt)\.?$/i;

const inside = (box: Box, block: Box): boolean => {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (at.tag === 'a' || at.tag === 'button') return true;
    if (at === block) return false;
  }
  return false;
};

/** Elements whose text, if it is a label, stands for what follows without a colon. */
const labelTags = new Set(['td', 'th', 'dt', 'h4', 'h5', 'h6']);

/** A supervisor, a colleague: named in the entry, but no field of it. */
const isAnotherName = (text: string, least: number): boolean => text.length < 40 && startsCapital(text) && /^\S{2,}(?:\s\S+){1,2}$/.test(text) && nameScore(text) >= least;

/** "(advised with Ben Example)": who else had a part in it. */
const withOthers = new Pattern(String.raw`^\(?\p{Ll}[\p{L}-]*\s(?:with|by|von|mit|par|con|por|da)\s\p{Lu}`);

/** The romanisation in brackets behind a name in East Asian letters. */
const romanised = /^[(（]?[A-Z][A-Za-z'’-]*(?:\s[A-Z][A-Za-z'’-]*){0,3}(?:[)）]\s*[–—-]?\s*|$)/;

/** A sentence that begins with the person's name: "Anna teaches …", "Dr. Example is …". */
const isAbout = (text: string, name: string): boolean =>
  text.length > 25 && /[.!]$/.test(text) && name.split(/[\s,]+/).some((word) => word.length > 2 && text.slice(0, 40).includes(`${word} `) && startsSmall(text.slice(text.indexOf(word) + word.length + 1)));

const hasLetterOrNumber = (text: string) => hasLetter(text) || /\d{2}/.test(text);
/** What parts texts of different kinds in one line. */
const bar = /\s+[|•│]\s+/;

const bracketBehind = /\s*[(（]([^()（）]+)[)）]\s*$/;
const telling = ['organization', 'role', 'location', 'education'] as const;

/** What stands in brackets behind a name and is neither a second name nor a pronoun: "Anna Example (University of Riverton)". */
function saidBehind({ line, from, to, text }: Candidate, view: PageView): Part[] {
  const found = bracketBehind.exec(text);
  const said = found?.[1]?.trim() ?? '';
  const isSaid = telling.some((kind) => view.score(kind, said) >= 0.5) || (/\S\s+\S/.test(said) && !said.includes('/') && !hasEastScript(text) && nameScore(said) < 0.6);
  return found?.index && isSaid ? [{ line, from: from + found.index, to, text: found[0].trim() }] : [];
}

/** The texts of an entry in reading order, each with its slot and label, and the contact details in them. */
export function tellEntry(entry: Entry, view: PageView, columns: Columns, section: Section | undefined): Told {
  const told: Told = { fragments: [], emails: [], phones: [] };
  const seen = new Map<string, number>();
  const itemprop = (box: Box) => view.attribute(box, 'itemprop');
  const reader = new Reader(view);
  const { name } = entry;
  const shared = entry.shared ? partsOf(view.page, entry.shared).filter(({ text }) => /[:：–-]\s*$/.test(text)) : [];
  for (const part of [...shared, ...saidBehind(name, view), ...partsOf(view.page, entry, name)]) {
    const { line, from, to } = part;
    const side: Side = line === name.line ? (from < name.from ? 'lead' : 'rest') : line.start < name.start ? 'before' : 'after';
    const announces = /[:：]\s*$/.test(part.text) || labelTags.has(line.block.tag) || (isBoldLine(line) && !(headingOf(line.block) && view.score('role', part.text) >= 0.8));
    const column = columns.isSameCell(line.block, name.box) ? undefined : columns.fieldOf(line.block);
    const { text: said, label, snippet, emails, phones } = reader.read(part, { announces, lead: side === 'lead', column });
    const text = side === 'rest' && hasEastScript(name.text) ? said.replace(romanised, '') : said;
    told.emails.push(...emails);
    told.phones.push(...phones);
    if (!hasLetterOrNumber(text) || placeholder.test(text) || withOthers.test(text) || ((side === 'after' || label === 'education') && isAnotherName(text, label === 'education' ? 0.7 : 0.9))) continue;
    if (line.start < name.start && text === section?.text) continue;
    const pieces = line.pieces.filter((piece) => piece.from < to && piece.to > from);
    const inLink = pieces.every(({ box }) => inside(box, line.block));
    const hint = classHint(pieces[0]?.box ?? line.block, name, itemprop) ?? iconHint(view.page.boxes, pieces[0]?.at ?? line.start);
    const place = `${side} ${side === 'lead' || side === 'rest' ? '' : line.block.shape}`;
    for (const one of text.length <= 160 ? text.split(bar).map(trimmed).filter(hasLetterOrNumber) : [text]) {
      const count = (seen.get(place) ?? 0) + 1;
      seen.set(place, count);
      told.fragments.push({ text: one, snippet, side, slot: `${place}#${Math.min(count, 6)}`, label: label ?? (side === 'after' && isAbout(one, name.text) ? 'bio' : undefined), hint, inLink, at: line.start, block: line.block.start });
    }
  }
  return told;
}
