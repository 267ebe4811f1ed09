import { type FactField, factFields, salvageFact } from '@/lib/model/facts';
import type { ImportedPerson, ImportField, ParsedRow } from './parsed';

/** The words of one entry by field, as they stand in the file: several values for one field may each come from another place. */
export type RawFacts = Map<ImportField, string[]>;

const maxTag = 60;
const maxTags = 100;
const maxNotes = 100_000;

const isFact = (field: ImportField): field is FactField => field in factFields;

const clipped = (text: string, max: number) => text.toWellFormed().slice(0, max).toWellFormed();

/** "Anna Müller" of "Dr.", "Anna", "Müller": what is missing is left out. */
const nameOfParts = (raw: RawFacts): string =>
  [raw.get('givenName'), raw.get('familyName')].map((part) => part?.[0]?.trim()).filter(Boolean).join(' ');

const tagsOf = (values: readonly string[]): string[] =>
  [...new Set(values.map((tag) => clipped(tag, maxTag).trim()).filter(Boolean))].slice(0, maxTags);

/** Only small pictures that are stored in the file itself: nothing is fetched from elsewhere later. */
const maxPhoto = 60_000;
const isThumbnail = (photo: string) => photo.startsWith('data:') && photo.length <= maxPhoto;

/**
 * The entry at `line` as a person: over-long texts are cut, values that are no such thing are left out and named. Without a name
 * it is put together from its parts; without those the entry is refused.
 */
export function importedPerson(line: number, raw: RawFacts): ParsedRow {
  const name = salvageFact('name', raw.get('name')?.[0]) ?? salvageFact('name', nameOfParts(raw));
  if (name === undefined) return { line, refused: 'noName' };
  const person: Record<string, unknown> = { name };
  // A name whose parts are not known is written whole as the given one: that is no part.
  if (!raw.has('familyName') && raw.get('givenName')?.[0]?.trim() === name) raw.delete('givenName');
  const unusable: ImportField[] = [];
  for (const [field, values] of raw) {
    if (!isFact(field) || field === 'name') continue;
    const wanted = field === 'photo' ? values.filter(isThumbnail) : values;
    const value = salvageFact(field, factFields[field].many ? wanted : wanted[0]);
    if (value !== undefined) person[field] = value;
    else if (wanted.some((text) => text.trim())) unusable.push(field);
  }
  const notes = clipped((raw.get('notes') ?? []).map((note) => note.trim()).filter(Boolean).join('\n\n'), maxNotes);
  const tags = tagsOf(raw.get('tags') ?? []);
  return { line, person: { ...person, name, ...(notes && { notes }), ...(tags.length && { tags }) } as ImportedPerson, unusable };
}
