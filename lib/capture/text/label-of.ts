import { termClass } from '../vocabulary/word-class';
import { labelFields, type LabelField } from '../vocabulary/word-kinds';
import { fold } from './fold';
import { Pattern } from './pattern';

export type { LabelField } from '../vocabulary/word-kinds';
export type Label = { field: LabelField; rest: string };

const maxLabel = 40;
const fieldOf = (phrase: string): LabelField | undefined => labelFields.find((_, i) => termClass(phrase) & (1 << i));

const several = new Pattern(String.raw`\s*[/&+](?=\s*\p{L})| und | and | et | y | e `);

/** `Phone (office)` → `phone`, `Tel./Fax` → `tel`, `E-Mail-Adresse*` → `e-mail-adresse`. */
function labelField(text: string): LabelField | undefined {
  const phrase = fold(text.replace(/[([（][^)\]）]*[)\]）]?/g, ' ')).replace(/^[\s•·–—*►▸|-]+|[\s.:：*-]+$/g, '').replace(/\.(?=\s|$)/g, '').replace(/\s+/g, ' ');
  const first = phrase.slice(0, several.exec(phrase)?.index);
  return fieldOf(phrase) ?? (first !== phrase ? fieldOf(first.replace(/\.$/, '')) : undefined);
}

const large = new Pattern(String.raw`[\p{Lu}\p{Lo}]`);
const separator = /\s*[:：]\s*|\s+[–—|=]\s+/;
/** A label without a colon goes straight over into its value: a number, an address. */
const glued = new Pattern(String.raw`^([\p{L}\p{M}.-]{1,14}(?:\s[\p{L}.]{2,10})?)\s*\.?\s+(?=[+(\d]|\S+@\S)|^([TFMPC])\.?\s*(?=[+(\d][\d\s()/-]{5})`);
const gluedFields = new Set<LabelField>(['phone', 'fax', 'email']);

/**
 * The field label that a text starts with (`Tel.: 1234`, `Phone 1234`) or is (`E-Mail:`), with the text after it; `undefined` where
 * there is none. A room label without a colon (`Room 12`) is part of its value and no label.
 */
export function labelOf(text: string): Label | undefined {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  const parted = separator.exec(trimmed.slice(0, maxLabel + 3));
  if (parted && parted.index > 0) {
    const field = labelField(trimmed.slice(0, parted.index));
    if (field) return { field, rest: trimmed.slice(parted.index + parted[0].length) };
  }
  if (trimmed.length <= maxLabel) {
    const field = labelField(trimmed);
    if (field && (trimmed.length > 1 || large.test(trimmed))) return { field, rest: '' };
  }
  const direct = glued.exec(trimmed.slice(0, 80));
  const field = direct ? labelField(direct[1] ?? direct[2] ?? '') : undefined;
  return direct && field && gluedFields.has(field) ? { field, rest: trimmed.slice(direct[0].length) } : undefined;
}
