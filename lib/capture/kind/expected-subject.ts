import { parseName } from '../names/parse-name';
import { personKey } from '../records/person-key';
import type { RatedCandidate } from '../records/rate';
import type { PageView } from '../signals/page-view';
import type { Subject } from './subject';

/** How sure a fact of a page is that was followed from a list to somebody's name. */
const confidence = 0.9;

/** Whether two keys can be of one person: one may leave out words, but not all but one. */
function fits(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** The person of this name as the subject of the page; `undefined` where the name does not stand on it. */
export function expectedSubject(name: string, rated: readonly RatedCandidate[], view: PageView): Subject | undefined {
  const key = personKey(name);
  const parts = parseName(name, { allowMononym: true }) ?? { name };
  const named = rated.filter(({ person }) => fits(person, key));
  const frame = { key, structured: false, confidence, chance: Math.max(confidence, ...named.map(({ chance }) => chance)) };
  const [best] = [...named].sort((a, b) => b.chance - a.chance);
  if (best) return { ...frame, parts: best.parts, places: named.map(({ candidate }) => candidate) };
  const isMentioned = view.page.lines.some(({ text }) => text.length < 2_000 && mentions(text, key));
  return isMentioned ? { ...frame, parts, places: [] } : undefined;
}

const mentions = (text: string, key: string): boolean => {
  const words = new Set(personKey(text).split(' '));
  return key.split(' ').every((word) => words.has(word));
};
