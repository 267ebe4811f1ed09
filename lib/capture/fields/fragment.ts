import { emailsIn } from '../contact/emails';
import { phonesIn } from '../contact/phones';
import type { Entry } from '../records/entry';
import type { PageView } from '../signals/page-view';
import type { Box } from '../snapshot/types';
import { nameScore } from '../names/name-score';
import { isBoldLine } from '../signals/emphasis';
import { labelOf, type LabelField } from '../text/label-of';
import { classHint, iconHint } from './class-hints';
import type { Columns } from './columns';
import type { Section } from './sections';
import type { TextField } from './slots';
import { partsOf } from './units';

/**
 * A text of an entry besides the name. `slot` is its place relative to the entry's name: the same in entries of the same build.
 * `label` is what a label, or the header of the table's column, says it is.
 */
export type Fragment = {
  text: string;
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

export const trimmed = (text: string) => text.replace(/^[\s,;:–—|•·*/)\]-]+|[\s,;:–—|•·*(/-]+$/g, '');

const address = /\b(?:https?:\/\/|www\.)\S+|(?:^|\s)@[\w.]{2,30}(?=\s|$)/gi;
/** What stands where nothing is known yet. */
const placeholder = /^(?:tb[ad]|n\/?a|in progress|coming soon|none|unknown|vacant|\*+|k\.?\s?a\.?|folgt|foto folgt)\.?$/i;
/** Nothing but the address of a site, as people write it. */
const bareSite = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:\/\S*)?$/i;

/** A text without the e-mail addresses, telephone numbers and web addresses in it; those have readers of their own. */
export function withoutContacts(text: string): string {
  if (bareSite.test(trimmed(text))) return '';
  if (!/[@\d＠]|\bat\b|\(at|\[at|https?:|www\./i.test(text)) return text;
  let rest = text.replace(address, ' ');
  for (const { start, end } of emailsIn(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  for (const { start, end } of phonesIn(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(/\s+/g, ' ').trim();
}

const inside = (box: Box, tag: string, block: Box): boolean => {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (at.tag === tag) return true;
    if (at === block) return false;
  }
  return false;
};

/** Elements whose text, if it is a label, stands for what follows without a colon. */
const cellTags = new Set(['td', 'th', 'dt', 'h4', 'h5', 'h6']);

/** A supervisor, a colleague: named in the entry, but no field of it. */
const isAnotherName = (text: string): boolean => text.length < 40 && /^\p{Lu}\S+(?:\s\S+){1,2}$/u.test(text) && nameScore(text) >= 0.9;

/** A label in front of a value whose meaning is not known: "Thesis: …". */
const unknownLabel = /^[\p{Lu}][^:：]{1,28}[:：]\s*$/u;

type Labelled = { field: LabelField | undefined; text: string } | 'label';

/** What a text is with the label before it, in it, or in the header of its column. A label of education belongs to its value. */
function labelled(raw: string, side: Side, stands: boolean, pending: { field: LabelField | undefined; text: string } | undefined, column: LabelField | undefined): Labelled {
  const label = labelOf(raw);
  if (label && !trimmed(label.rest)) return stands ? 'label' : { field: column, text: raw };
  if (label) return { field: label.field, text: label.field === 'education' ? raw : label.rest };
  if (side === 'lead') return { field: column, text: raw };
  if (unknownLabel.test(raw)) return 'label';
  const unknown = /^[\p{Lu}][\p{L}. ]{2,26}[:：]\s+(?=\S{2})/u.exec(raw);
  if (unknown && raw.length < 200) return { field: undefined, text: raw.slice(unknown[0].length) };
  if (pending) return { field: pending.field, text: pending.field === 'education' ? `${pending.text} ${raw}` : raw };
  return { field: column, text: raw };
}

/** The texts of an entry in reading order, each with its slot and label. */
export function fragmentsOf(entry: Entry, view: PageView, columns: Columns, section: Section | undefined): Fragment[] {
  const fragments: Fragment[] = [];
  const seen = new Map<string, number>();
  const itemprop = (box: Box) => view.attribute(box, 'itemprop');
  let pending: { field: LabelField | undefined; text: string } | undefined;
  const shared = entry.shared ? partsOf(view.page, entry.shared).filter(({ text }) => /[:：–-]\s*$/.test(text)) : [];
  const parts = [...shared, ...partsOf(view.page, entry, entry.name)];
  for (const { line, from, to, text: raw } of parts) {
    const side: Side = line === entry.name.line ? (from < entry.name.from ? 'lead' : 'rest') : line.start < entry.name.start ? 'before' : 'after';
    const read = labelled(raw, side, /[:：]\s*$/.test(raw) || cellTags.has(line.block.tag) || isBoldLine(line), pending, columns.isSameCell(line.block, entry.name.box) ? undefined : columns.fieldOf(line.block));
    if (read === 'label') {
      pending = { field: labelOf(raw)?.field ?? (educationLabel.test(raw) ? 'education' : undefined), text: raw };
      continue;
    }
    pending = undefined;
    const text = trimmed(withoutContacts(read.text));
    if (!text || !/\p{L}|\d{2}/u.test(text) || placeholder.test(text) || (side === 'after' && isAnotherName(text))) continue;
    if (line.start < entry.name.start && text === section?.text) continue;
    const place = `${side} ${side === 'lead' || side === 'rest' ? '' : line.block.shape}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const pieces = line.pieces.filter((piece) => piece.from < to && piece.to > from);
    const inLink = pieces.every(({ box }) => inside(box, 'a', line.block) || inside(box, 'button', line.block));
    const hint = classHint(pieces[0]?.box ?? line.block, entry.name, itemprop) ?? iconHint(view.page.boxes, pieces[0]?.at ?? line.start);
    fragments.push({ text, side, slot: `${place}#${Math.min(count, 6)}`, label: read.field, hint, inLink, at: line.start, block: line.block.start });
  }
  return fragments;
}

const educationLabel = /^(?:Ph\.?\s?D|M\.?\s?S|B\.?\s?S|M\.?\s?A|B\.?\s?A|B\.?\s?E|M\.?\s?E|B\.?\s?Tech|M\.?\s?Tech|MD|MBA)\.?\s*[:：]\s*$/i;
