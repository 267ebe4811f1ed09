import { isSafeUrl } from '@/lib/model/facts';
import type { ImportTarget } from './import-targets';
import { type TableSource, targetIn } from './known-tables';

/** What each column is imported as, by its position; `undefined`: it is not. */
export type Mapping = (ImportTarget | undefined)[];

/** How the values of something look where no heading says what they are. The share of the values that must look so. */
const looks: readonly { target: ImportTarget; isOne: (value: string) => boolean; share: number }[] = [
  { target: 'emails', isOne: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value), share: 0.6 },
  { target: 'profileUrl', isOne: (value) => isSafeUrl(value) && /linkedin\.com\/in\/|xing\.com\/profile\//.test(value), share: 0.6 },
  { target: 'links', isOne: isSafeUrl, share: 0.6 },
  { target: 'phones', isOne: (value) => /^\+?[\d\s()./-]{6,}$/.test(value) && value.replace(/\D/g, '').length >= 6, share: 0.6 },
  { target: 'name', isOne: (value) => /^(\p{Lu}[\p{L}\p{M}'’.-]*)([ ,]+[\p{L}\p{M}'’.-]+){1,4}$/u.test(value), share: 0.8 },
];

const looksLike = (values: readonly string[], allowed: (target: ImportTarget) => boolean): ImportTarget | undefined => {
  const given = values.map((value) => value.trim().replace(/^'(?=\+)/, '')).filter(Boolean);
  if (!given.length) return undefined;
  return looks.find(({ target, isOne, share }) => allowed(target) && given.filter(isOne).length >= given.length * share)?.target;
};

/** Of which there may be several columns: the values are joined. */
const repeatable = new Set<ImportTarget>(['emails', 'phones', 'links', 'tags', 'notes']);

/**
 * A mapping for the user to confirm or to change: by the headings, in English or German; where those say nothing, by how the
 * values look. `header` is empty for a file without one. `samples`: some of its records.
 */
export function proposeMapping(header: readonly string[], samples: readonly (readonly string[])[], source: TableSource = 'table'): Mapping {
  const width = Math.max(header.length, ...samples.map(({ length }) => length));
  const taken = new Set<ImportTarget>();
  const take = (target: ImportTarget | undefined): ImportTarget | undefined => {
    if (target === undefined || (taken.has(target) && !repeatable.has(target))) return undefined;
    taken.add(target);
    return target;
  };
  const mapping = Array.from({ length: width }, (_, i) => take(targetIn(source, header[i] ?? '')));
  if (source !== 'table') return mapping;
  const isNamed = ['name', 'givenName', 'familyName'].some((target) => taken.has(target as ImportTarget));
  const allowed = (target: ImportTarget) => (target === 'name' ? !isNamed : true) && (repeatable.has(target) || !taken.has(target));
  return mapping.map((target, i) => target ?? take(looksLike(samples.map((record) => record[i] ?? ''), allowed)));
}
