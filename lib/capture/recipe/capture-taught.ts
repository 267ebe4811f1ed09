import type { Capture, CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import type { RecipePlaces } from '@/lib/model/recipe';
import { capture, type CaptureOptions } from '..';
import { canBeSameName } from '../kind/expected-subject';
import { applyRecipe, type Taught } from './apply-recipe';
import { textsOf } from './texts';

/** A page read with a recipe: `matched` is false where the recipe finds nobody (any more) and the page was read without it. */
export type TaughtCapture = { capture: Capture; matched: boolean };

/** What the recipe says, and from the automatic reading what it leaves open. */
function completed(taught: CapturedPerson, read: CapturedPerson | undefined): CapturedPerson {
  if (!read) return taught;
  const missing = (Object.keys(read.evidence) as FactField[]).filter((field) => taught[field] === undefined && read[field] !== undefined);
  return {
    ...taught,
    ...Object.fromEntries(missing.map((field) => [field, read[field]])),
    evidence: { ...Object.fromEntries(missing.map((field) => [field, read.evidence[field]])), ...taught.evidence },
  };
}

const isWithin = (person: CapturedPerson, taught: readonly Taught[], texts: readonly string[]): boolean =>
  taught.some(({ person: known }, at) => canBeSameName(known.name, person.name) || texts[at]?.includes(person.nameAsShown));

/**
 * Reads a page by what the user taught: the recipe has the word on the entries that it finds, the automatic reading adds what it
 * leaves open and who stands elsewhere on the page.
 */
export function captureTaught(document: Document, places: RecipePlaces, options: CaptureOptions = {}): TaughtCapture {
  const automatic = capture(document, options);
  const taught = applyRecipe(document, places, automatic.url);
  if (!taught.length) return { capture: automatic, matched: false };
  const texts = taught.map(({ entry }) => textsOf(entry).map(({ text }) => text).join(' '));
  const people = taught.map(({ person }) => completed(person, automatic.people.find((read) => canBeSameName(read.name, person.name))));
  const others = automatic.people.filter((person) => !isWithin(person, taught, texts));
  const all = [...people, ...others];
  return { capture: { ...automatic, kind: all.length > 1 ? 'listing' : 'profile', people: all }, matched: true };
}
