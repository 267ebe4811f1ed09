import { type FactField, factFields, type Facts, maxValues, salvageFact } from '@/lib/model/facts';

/** Why something typed cannot be kept; the texts say it in words. */
export type Problem = 'nameMissing' | 'email' | 'url' | 'tooLong' | 'unusable' | 'repeated' | 'tooMany';

export type Reading = { value: string | undefined } | { problem: Problem };

const hasScheme = /^[a-z][a-z\d+.-]*:/i;
/** People leave out "https://" and paste "mailto:" links. */
const completed = {
  url: (text: string) => (hasScheme.test(text) ? text : `https://${text}`),
  email: (text: string) => text.replace(/^mailto:/i, '').replace(/\?.*$/, ''),
};

const problems = { email: 'email', url: 'url', phone: 'unusable', line: 'unusable', text: 'unusable', image: 'unusable' } as const;

/** One value as the user typed it: ready to be kept, empty (`undefined`), or the reason why not. */
export function readValue(field: FactField, typed: string): Reading {
  const { form, max } = factFields[field];
  const trimmed = typed.trim();
  if (trimmed === '') return field === 'name' ? { problem: 'nameMissing' } : { value: undefined };
  const text = form === 'url' || form === 'email' ? completed[form](trimmed) : trimmed;
  if (text.length > max) return { problem: 'tooLong' };
  const kept = salvageFact(field, factFields[field].many ? [text] : text);
  const value = Array.isArray(kept) ? kept[0] : kept;
  return value === undefined ? { problem: problems[form] } : { value };
}

/** Texts as the value of a field, as far as they can be kept: what is empty or unusable is left out. */
export function readValues<F extends FactField>(field: F, typed: readonly string[]): Facts[F] | undefined {
  const values = typed.map((text) => readValue(field, text)).flatMap((reading) => ('value' in reading && reading.value ? [reading.value] : []));
  return salvageFact(field, factFields[field].many ? values : values[0]);
}

export type ListReading = { list: string[] | undefined } | { problem: Problem };

const sameValue = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * A field of many values after `typed` was put in the place `index` (at the end where `index` is the length): an empty text
 * takes the value out, a list without values is `undefined`.
 */
export function readListEntry(field: FactField, list: readonly string[], index: number, typed: string): ListReading {
  const reading = readValue(field, typed);
  if ('problem' in reading) return reading;
  const rest = list.filter((_, at) => at !== index);
  const { value } = reading;
  if (value === undefined) return { list: rest.length ? rest : undefined };
  if (rest.some((other) => sameValue(other, value))) return { problem: 'repeated' };
  if (rest.length >= maxValues) return { problem: 'tooMany' };
  return { list: [...list.slice(0, index), value, ...list.slice(index + 1)] };
}
