import type { CapturedPerson } from './capture';
import { type FactField, factFields, type Facts, maxValues } from './facts';
import { emailKey, nameKey, urlKey } from './identity';
import { maxIgnored, type Person, type Provenance } from './person';
import type { Instant } from './time';

/** The page that people are saved from. */
export type SourcePage = { url: string; title: string };

const sameValue: { [F in FactField]?: (value: string) => string } = {
  emails: emailKey,
  phones: (phone) => phone.replace(/[^\d+]/g, ''),
  links: urlKey,
};

/** The values of both lists, each once, those of `old` first. */
const union = (field: FactField, old: readonly string[], more: readonly string[], removed: readonly string[]): string[] => {
  const keyOf = sameValue[field] ?? ((value: string) => value);
  const seen = new Set([...old, ...removed].map(keyOf));
  const added = more.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)));
  return [...old, ...added].slice(0, maxValues);
};

const words = (name: string) => nameKey(name).split(' ');

/** Fields in which a page seen later does not replace a fuller text from another page. */
const isFuller: { [F in FactField]?: (old: string, now: string) => boolean } = {
  name: (old, now) => words(now).length > words(old).length && words(old).every((word) => words(now).includes(word)),
  bio: (old, now) => now.length > old.length,
};

const replaces = (field: FactField, old: string, now: string, source: Provenance | undefined, page: SourcePage): boolean => {
  if (old === now) return false;
  const fuller = isFuller[field];
  return !fuller || (source?.by === 'page' && source.url === page.url && field !== 'name') || fuller(old, now);
};

const listed = (value: Facts[FactField]): string[] => (value === undefined ? [] : [value].flat());

/** The value that a field has after the capture, `undefined` where the capture changes nothing. */
function valueAfter(person: Person, field: FactField, captured: Facts[FactField], page: SourcePage): Facts[FactField] | undefined {
  const old = person[field];
  const source = person.provenance[field];
  const ignored = person.ignored?.[field] ?? [];
  if (captured === undefined) return undefined;
  if (factFields[field].many) {
    const unwanted = [...ignored, ...(source?.by === 'user' ? (source.removed ?? []) : [])];
    const list = union(field, listed(old), captured as string[], unwanted);
    return list.length > listed(old).length ? list : undefined;
  }
  if (source?.by === 'user' || ignored.includes(captured as string)) return undefined;
  return old === undefined || replaces(field, old as string, captured as string, source, page) ? captured : undefined;
}

/** What is ignored once the user did not want what a page says of a field. */
function ignoring(person: Person, field: FactField, captured: Facts[FactField]): Person['ignored'] {
  const ignored = person.ignored?.[field] ?? [];
  const known = new Set([...listed(person[field]), ...ignored]);
  const news = listed(captured).filter((value) => !known.has(value));
  return news.length ? { ...person.ignored, [field]: [...ignored, ...news].slice(-maxIgnored) } : person.ignored;
}

/** What is still ignored once a field has taken a value: of a single value the page may go back to what was not wanted before. */
function stillIgnored({ ignored }: Person, field: FactField): Person['ignored'] {
  if (factFields[field].many || !ignored?.[field]) return ignored;
  const { [field]: _, ...others } = ignored;
  return Object.keys(others).length ? others : undefined;
}

/** A person after a capture, with the fields that changed; the same person where there is nothing to remember. */
export type Applied = { person: Person; fields: FactField[] };

/**
 * What a capture adds to a person: new values of lists, fields that were empty, page-sourced fields that the page now states
 * differently. The user's own words stay, cleared fields included; what the user corrected in the capture is the user's word, and what
 * the user ignores in it stays ignored.
 */
export function applyCapture(person: Person, captured: CapturedPerson, page: SourcePage, at: Instant): Applied {
  const next = { ...person, provenance: { ...person.provenance } };
  const fields: FactField[] = [];
  for (const field of Object.keys(factFields) as FactField[]) {
    if (captured.ignored?.includes(field)) {
      next.ignored = ignoring(next, field, captured[field]);
      continue;
    }
    const isCorrected = captured.corrected?.includes(field) ?? false;
    const source = pageOf(captured, field, page);
    const value = isCorrected ? captured[field] : valueAfter(person, field, captured[field], source);
    if (value === undefined) continue;
    Object.assign(next, { [field]: value });
    next.provenance[field] = isCorrected ? { by: 'user', at } : sourceOf(person, field, captured, source, at);
    next.ignored = stillIgnored(next, field);
    fields.push(field);
  }
  if (!fields.length && next.ignored === person.ignored) return { person, fields };
  const { ignored, ...rest } = next;
  return { person: { ...rest, ...(ignored && { ignored }), ...(fields.length && { updatedAt: at }) }, fields };
}

/** The page that a field was read from: some are from the person's own page. */
const pageOf = ({ evidence }: CapturedPerson, field: FactField, page: SourcePage): SourcePage => {
  const { url, title = '' } = evidence[field] ?? {};
  return url === undefined ? page : { url, title };
};

function sourceOf(person: Person, field: FactField, captured: CapturedPerson, page: SourcePage, at: Instant): Provenance {
  const old = person.provenance[field];
  if (old?.by === 'user') return { ...old, at };
  const { snippet, confidence } = captured.evidence[field] ?? { snippet: '', confidence: 0 };
  return { by: 'page', at, url: page.url, title: page.title, snippet, confidence };
}

/** What a page says differently about a saved person, field by field ("role: CTO, now CEO"); `before` is absent for something new. */
export type Difference = { field: FactField; before: Facts[FactField]; after: Facts[FactField] };

/** What saving the capture would change, for the user to accept or to ignore. */
export function differences(person: Person, captured: CapturedPerson, page: SourcePage, at: Instant): Difference[] {
  const applied = applyCapture(person, captured, page, at);
  return applied.fields.map((field) => ({ field, before: person[field], after: applied.person[field] }));
}
