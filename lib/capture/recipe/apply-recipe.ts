import type { CapturedPerson } from '@/lib/model/capture';
import type { RecipeField, RecipePlaces, RecipeRule } from '@/lib/model/recipe';
import { linksIn, pageUrl } from '../contact/links';
import { ownAndOtherLinks } from '../contact/own-page';
import { portraitIn } from '../contact/portraits';
import { withoutContacts } from '../contact/read-text';
import { contactFields, contactsOf, personOf, type Readings, tellPiece } from '../fields/person';
import { trimmed } from '../fields/said';
import { nameScore } from '../names/name-score';
import { parseName } from '../names/parse-name';
import { PageView } from '../signals/page-view';
import type { Interval } from '../snapshot/parts';
import { readSnapshot } from '../snapshot/snapshot';
import { allAt, elementAt } from './selectors';
import { textsOf } from './texts';

/** A person read by a recipe, with the entry that they were read from. */
export type Taught = { person: CapturedPerson; entry: Element };

const maxEntries = 2_000;
const maxName = 120;
/** Where most texts at the place of the name look like names, one that surely is none is left out: the header of a table. */
const likely = 0.3;
const surelyNone = 0.08;
type Place = { element: Element; text: string };

function placeOf(entry: Element, rule: RecipeRule | undefined): Place | undefined {
  const element = rule && elementAt(entry, rule.at);
  const line = element && textsOf(element).find((text) => text.element === element && text.line === rule.line);
  return element && line && { element, text: line.text };
}

const singles = ['role', 'organization', 'location', 'education', 'bio'] as const satisfies readonly RecipeField[];

/** Where the elements of a page stand in what was read of it. */
type Pieces = { view: PageView; pieceOf: (element: Element) => Interval };

function piecesOf(document: Document, url: string): Pieces {
  const view = new PageView({ ...readSnapshot(document), url });
  const boxes = new Map(view.page.boxes.map((box) => [box.element, box]));
  return { view, pieceOf: (element) => boxes.get(element) ?? { start: 0, end: 0 } };
}

/** What one entry says by the places of a recipe; `undefined` where there is no name at its place. */
function readEntry(entry: Element, { rules }: RecipePlaces, { view, pieceOf }: Pieces): CapturedPerson | undefined {
  const shown = placeOf(entry, rules.name)?.text;
  const parts = shown && shown.length <= maxName ? parseName(shown, { allowMononym: true }) : undefined;
  if (!shown || !parts) return undefined;
  const readings: Readings = {};
  for (const field of singles) {
    const text = placeOf(entry, rules[field])?.text;
    if (text) readings[field] = { value: field === 'bio' ? text : trimmed(withoutContacts(text)) || text, snippet: text };
  }
  const around = (field: 'emails' | 'phones' | 'profileUrl') => pieceOf(placeOf(entry, rules[field])?.element ?? entry);
  const details = (field: 'emails' | 'phones') => contactsOf(view, [around(field)], tellPiece(around(field), view))[field];
  const links = linksIn(view, around('profileUrl'));
  const { own = rules.profileUrl && links[0], others } = ownAndOtherLinks(links, parts.name, pageUrl(view));
  const photo = portraitIn(view, pieceOf(entry), { name: parts.name });
  return personOf(parts, shown, shown, {
    ...readings,
    ...contactFields(details('emails'), details('phones'), own, others.filter((link) => link !== own)),
    photo: photo && { value: photo.url, snippet: photo.alt || shown },
  }, 1);
}

/** Everybody whom a recipe finds on a page. Whatever the recipe says, nothing but texts and links is read. */
export function applyRecipe(document: Document, places: RecipePlaces, url: string): Taught[] {
  const found = allAt(document, places.entries);
  if (!found.length) return [];
  const pieces = piecesOf(document, url);
  const taught = found
    .slice(0, maxEntries)
    .flatMap((entry) => {
      const person = readEntry(entry, places, pieces);
      return person ? [{ person, entry, score: nameScore(person.nameAsShown) }] : [];
    });
  const areNames = taught.filter(({ score }) => score >= likely).length > taught.length / 2;
  return taught.filter(({ score }) => !areNames || score >= surelyNone);
}
