import { emailsIn } from '../contact/emails';
import { phonesIn } from '../contact/phones';
import type { Entry } from '../records/entry';
import type { PageView } from '../signals/page-view';
import type { Box } from '../snapshot/types';
import { labelOf, type LabelField } from '../text/label-of';
import type { Columns } from './columns';
import { partsOf } from './units';

/**
 * A text of an entry besides the name. `slot` is its place relative to the entry's name: the same in entries of the same build.
 * `label` is what a label, or the header of the table's column, says it is.
 */
export type Fragment = { text: string; slot: string; label: LabelField | undefined; inLink: boolean; at: number };

export const trimmed = (text: string) => text.replace(/^[\s,;:–—|•·*/-]+|[\s,;:–—|•·*(/-]+$/g, '');

const address = /\b(?:https?:\/\/|www\.)\S+/gi;

/** A text without the e-mail addresses, telephone numbers and web addresses in it; those have readers of their own. */
export function withoutContacts(text: string): string {
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

/** The texts of an entry in reading order, each with its slot and label. */
export function fragmentsOf(entry: Entry, view: PageView, columns: Columns): Fragment[] {
  const fragments: Fragment[] = [];
  const seen = new Map<string, number>();
  let pending: LabelField | undefined;
  for (const { line, from, to, text: raw } of partsOf(view.page, entry, entry.name)) {
    const side = line === entry.name.line ? (from < entry.name.from ? 'lead' : 'rest') : line.start < entry.name.start ? 'before' : 'after';
    const label = labelOf(raw) ?? (pending ? { field: pending, rest: raw } : undefined);
    if (label && !trimmed(label.rest)) {
      pending = label.field;
      continue;
    }
    pending = undefined;
    const text = trimmed(withoutContacts(label ? label.rest : raw));
    if (!text || !/\p{L}|\d{2}/u.test(text)) continue;
    const place = `${side} ${side === 'lead' || side === 'rest' ? '' : line.block.shape}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const pieces = line.pieces.filter((piece) => piece.from < to && piece.to > from);
    const inLink = pieces.every(({ box }) => inside(box, 'a', line.block) || inside(box, 'button', line.block));
    fragments.push({ text, slot: `${place}#${Math.min(count, 6)}`, label: label?.field ?? columns.fieldOf(line.block), inLink, at: line.start });
  }
  return fragments;
}
