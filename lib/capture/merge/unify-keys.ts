import { grouped } from '../remembered';

const maxPeople = 2_000;

/**
 * Which keys stand for the same person written with and without a middle name: "anna benner" and "anna goldman benner". Words of a
 * key are sorted, so the shorter one must have two words or more, all of them in the longer one, and only one longer one may exist.
 */
export function unifyKeys(keys: readonly string[]): Map<string, string> {
  const distinct = [...new Set(keys)];
  const result = new Map<string, string>();
  if (distinct.length > maxPeople) return result;
  const byWord = grouped(distinct.flatMap((key) => key.split(' ').map((word, _, words) => ({ word, words }))), ({ word }) => word);
  for (const key of distinct) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const rare = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0]?.map((one) => one.words) ?? [];
    const longer = rare.filter((other) => other.length === words.length + 1 && words.every((word) => other.includes(word)));
    const [only] = longer;
    if (only && longer.length === 1) result.set(key, only.join(' '));
  }
  return result;
}
