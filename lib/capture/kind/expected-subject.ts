import { parseName } from '../names/parse-name';
import { personKey } from '../records/person-key';
import type { RatedCandidate } from '../records/rate';
import { headingOf, type PageView } from '../signals/page-view';
import type { Subject } from './subject';

/** How sure a fact of a page is that was followed from a list to somebody's name. */
const confidence = 0.9;

/** Whether two names can be of one person: one may leave out words of the other, but not all but one. */
export function canBeSameName(one: string, other: string): boolean {
  const [first, second] = [personKey(one), personKey(other)];
  if (first === second) return true;
  const [short, long] = [first.split(' '), second.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.length > 1 && short.every((word) => long.includes(word));
}

const isNamedIn = (text: string, name: string): boolean => {
  const words = new Set(personKey(text).split(' '));
  return personKey(name).split(' ').every((word) => words.has(word));
};

/**
 * The person of this name as the subject of a page that was linked with it: title or main heading say so. `undefined` where neither
 * does: the page may still list them.
 */
export function expectedSubject(name: string, rated: readonly RatedCandidate[], view: PageView): Subject | undefined {
  const named = rated.filter(({ parts }) => canBeSameName(parts.name, name));
  const isHeaded = named.some(({ candidate }) => headingOf(candidate.box) === 1);
  if (!isHeaded && !isNamedIn(view.page.title, name)) return undefined;
  const [best] = [...named].sort((a, b) => b.chance - a.chance);
  return {
    key: personKey(name),
    parts: best?.parts ?? parseName(name, { allowMononym: true }) ?? { name },
    places: named.map(({ candidate }) => candidate),
    chance: Math.max(confidence, best?.chance ?? 0),
    structured: 0,
    confidence,
  };
}
