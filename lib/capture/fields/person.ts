import type { CapturedPerson, Evidence } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import { emailsInMarkup, once, phonesInLinks, type Read, type ReadPhone } from '../contact/contacts';
import type { Link } from '../contact/links';
import type { NameParts } from '../names/parse-name';
import type { PageView } from '../signals/page-view';
import { type Interval, partsOf } from '../snapshot/parts';
import { within } from '../snapshot/ranges';
import { Columns } from './columns';
import { Reader } from './said';

/** What was read of a field, with the words of the page around it. */
export type Reading<F extends FactField> = { value: CapturedPerson[F]; snippet: string };
export type Readings = { [F in FactField]?: Reading<F> | undefined };

const maxSnippet = 300;

/** Somebody with what was read about them; `shown` are the words that hold the name. */
export function personOf(parts: NameParts, nameAsShown: string, shown: string, readings: Readings, confidence: number): CapturedPerson {
  const evidence: CapturedPerson['evidence'] = {};
  const facts: Partial<CapturedPerson> = {};
  const take = (field: FactField, value: unknown, snippet: string) => {
    Object.assign(facts, { [field]: value });
    evidence[field] = { snippet: snippet.slice(0, maxSnippet), confidence } satisfies Evidence;
  };
  for (const field of ['name', 'honorific', 'givenName', 'familyName', 'suffix'] as const) if (parts[field]) take(field, parts[field], shown);
  for (const [field, reading] of Object.entries(readings)) if (reading?.value?.length) take(field as FactField, reading.value, reading.snippet);
  return { ...facts, name: parts.name, nameAsShown, evidence };
}

const listOf = (list: readonly Read[]) => ({ value: list.map(({ value }) => value), snippet: list[0]?.snippet ?? '' });

/** The e-mail addresses and telephone numbers of pieces of the page: those of their lines, as told, and of their mark-up. */
export function contactsOf(view: PageView, pieces: readonly Interval[], told: { emails: readonly Read[]; phones: readonly ReadPhone[] }): { emails: Read[]; phones: Read[] } {
  const boxes = pieces.flatMap(({ start, end }) => within(view.page.boxes, start, end));
  return {
    emails: once([...told.emails, ...emailsInMarkup(view, boxes)]),
    phones: once([...told.phones, ...pieces.flatMap((piece) => phonesInLinks(view, piece))]).filter(({ kind }) => kind !== 'fax'),
  };
}

/** What a person's contact details and links say, as fields. */
export const contactFields = (emails: readonly Read[], phones: readonly Read[], own: Link | undefined, others: readonly Link[]): Readings => ({
  emails: listOf(emails),
  phones: listOf(phones),
  profileUrl: own && { value: own.url.href, snippet: own.text || own.url.href },
  links: { value: others.map(({ url }) => url.href), snippet: others.map(({ text }) => text).filter(Boolean).join(' ') || (others[0]?.url.href ?? '') },
});

/** The contact details in the lines of a piece of the page. */
export function tellPiece(piece: Interval, view: PageView): { emails: Read[]; phones: ReadPhone[] } {
  const reader = new Reader(view);
  const columns = new Columns(view.page);
  const said = partsOf(view.page, piece).map((part) => reader.read(part, { announces: true, column: columns.fieldOf(part.line.block) }));
  return { emails: said.flatMap(({ emails }) => emails), phones: said.flatMap(({ phones }) => phones) };
}
