import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import type { RecipeField, RecipePlaces, RecipeRule } from '@/lib/model/recipe';
import { emailsOf } from '../contact/emails';
import { linksOf, ownAndOtherLinks } from '../contact/links';
import { phonesOf } from '../contact/phones';
import { portraitOf } from '../contact/portraits';
import { trimmed, withoutContacts } from '../fields/fragment';
import { nameScore } from '../names/name-score';
import { parseName } from '../names/parse-name';
import { allAt, elementAt } from './selectors';
import { textsOf } from './texts';

/** A person read by a recipe, with the entry that they were read from. */
export type Taught = { person: CapturedPerson; entry: Element };

const maxEntries = 2_000;
const maxName = 120;
/** Where most texts at the place of the name look like names, one that surely is none is left out: the header of a table. */
const likely = 0.3;
const surelyNone = 0.08;
const maxSnippet = 300;
const nonEmpty = (list: string[]) => (list.length ? [...new Set(list)] : undefined);

type Place = { element: Element; text: string };

function placeOf(entry: Element, rule: RecipeRule | undefined): Place | undefined {
  const element = rule && elementAt(entry, rule.at);
  const line = element && textsOf(element).find((text) => text.element === element && text.line === rule.line);
  return element && line && { element, text: line.text };
}

const singles = ['role', 'organization', 'location', 'education', 'bio'] as const satisfies readonly RecipeField[];

/** What one entry says by the places of a recipe; `undefined` where there is no name at its place. */
export function readEntry(entry: Element, { rules }: Pick<RecipePlaces, 'rules'>, url: string): CapturedPerson | undefined {
  const shown = placeOf(entry, rules.name)?.text;
  const parts = shown && shown.length <= maxName ? parseName(shown, { allowMononym: true }) : undefined;
  if (!shown || !parts) return undefined;
  const evidence: CapturedPerson['evidence'] = { name: { snippet: shown, confidence: 1 } };
  const facts: Partial<CapturedPerson> = {};
  const take = <F extends FactField>(field: F, value: CapturedPerson[F], snippet?: string) => {
    if (value === undefined) return;
    Object.assign(facts, { [field]: value });
    evidence[field] = { snippet: (snippet ?? [value].flat().join(', ')).slice(0, maxSnippet), confidence: 1 };
  };
  for (const field of singles) {
    const text = placeOf(entry, rules[field])?.text;
    const value = text === undefined ? undefined : field === 'bio' ? text : trimmed(withoutContacts(text)) || text;
    take(field, value, text);
  }
  const around = (field: 'emails' | 'phones' | 'profileUrl') => placeOf(entry, rules[field])?.element ?? entry;
  const own = ownAndOtherLinks(linksOf(around('profileUrl'), url), parts.name, url);
  take('emails', nonEmpty(emailsOf(around('emails'))));
  take('phones', nonEmpty(phonesOf(around('phones')).filter(({ kind }) => kind !== 'fax').map(({ phone }) => phone)));
  take('profileUrl', own.profileUrl ?? (rules.profileUrl ? linksOf(around('profileUrl'), url).find((link) => /^https?:/.test(link.url))?.url : undefined));
  take('links', nonEmpty(own.links.filter((link) => link !== facts.profileUrl)));
  take('photo', portraitOf(entry, { name: parts.name })?.url);
  const { name, ...titles } = parts;
  return { ...titles, ...facts, name, nameAsShown: shown, evidence };
}

/** Everybody whom a recipe finds on a page. Whatever the recipe says, nothing but texts and links is read. */
export function applyRecipe(root: ParentNode, places: RecipePlaces, url: string): Taught[] {
  const taught = allAt(root, places.entries)
    .slice(0, maxEntries)
    .flatMap((entry) => {
      const person = readEntry(entry, places, url);
      return person ? [{ person, entry, score: nameScore(person.nameAsShown) }] : [];
    });
  const areNames = taught.filter(({ score }) => score >= likely).length > taught.length / 2;
  return taught.filter(({ score }) => !areNames || score >= surelyNone);
}
