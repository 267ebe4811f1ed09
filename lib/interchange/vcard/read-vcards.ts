import { splitValue, unescapeText } from '../content-line';
import { importedPerson, type RawFacts } from '../imported-person';
import { type ImportField, maxRowLength, maxRows, type ParsedRow } from '../parsed';
import { hasType, isPreferred, parseProperty, type Property } from './content-property';
import { type Card, splitCards } from './split-cards';

type Reader = (property: Property, raw: RawFacts) => void;

const put = (raw: RawFacts, field: ImportField, ...values: (string | undefined)[]) => {
  const given = values.map((value) => value?.trim() ?? '').filter((value) => value !== '');
  if (given.length) raw.set(field, [...(raw.get(field) ?? []), ...given]);
};

const text = (field: ImportField, prefix?: RegExp): Reader => (property, raw) =>
  put(raw, field, unescapeText(property.value).replace(prefix ?? /^$/, ''));

const parts = ({ value }: Property) => splitValue(value, ';').map((part) => splitValue(part, ',').map((one) => unescapeText(one).trim()));

const joined = (list: readonly string[] | undefined) => list?.filter(Boolean).join(' ');

const readName: Reader = (property, raw) => {
  const [family, given, further, prefix, suffix] = parts(property);
  put(raw, 'familyName', joined(family));
  put(raw, 'givenName', joined([...(given ?? []), ...(further ?? [])]));
  put(raw, 'honorific', joined(prefix));
  put(raw, 'suffix', suffix?.filter(Boolean).join(', '));
};

const readOrganization: Reader = ({ value }, raw) => {
  const [organization, ...sections] = splitValue(value, ';').map((part) => unescapeText(part).trim());
  put(raw, 'organization', organization);
  put(raw, 'section', sections.filter(Boolean).join(', '));
};

/** Town, region and country of an address at work: nobody's home is kept. */
const readAddress: Reader = (property, raw) => {
  if (hasType(property, 'home') && !hasType(property, 'work')) return;
  const [, , , town, region, , country] = parts(property);
  put(raw, 'location', [town, region, country].map((part) => part?.join(', ')).filter(Boolean).join(', '));
};

/** By how their data begin: what a card says about the kind of picture is not relied on. */
const pictures: readonly { begin: string; type: string }[] = [
  { begin: '/9j/', type: 'jpeg' },
  { begin: 'iVBORw0KGgo', type: 'png' },
  { begin: 'UklGR', type: 'webp' },
];

const readPhoto: Reader = ({ value }, raw) => {
  const data = value.replace(/^data:[^,]*;base64,/i, '').replace(/\s+/g, '');
  const picture = pictures.find(({ begin }) => data.startsWith(begin));
  if (picture && /^[A-Za-z0-9+/]+=*$/.test(data)) put(raw, 'photo', `data:image/${picture.type};base64,${data}`);
};

/**
 * What is read of a card. Birthdays, gender, private addresses and whatever else a card may hold are passed over: none of it is
 * needed to find a mentor.
 */
const readers = new Map<string, Reader>([
  ['FN', text('name')],
  ['N', readName],
  ['ORG', readOrganization],
  ['TITLE', text('role')],
  ['ROLE', text('role')],
  ['EMAIL', text('emails', /^mailto:/i)],
  ['TEL', text('phones', /^tel:/i)],
  ['ADR', readAddress],
  ['URL', (property, raw) => put(raw, isPreferred(property) ? 'profileUrl' : 'links', property.value.replace(/\\([:,;\\])/g, '$1'))],
  ['SOCIALPROFILE', text('links')],
  ['X-SOCIALPROFILE', text('links')],
  ['PHOTO', readPhoto],
  ['NOTE', text('notes')],
  ['CATEGORIES', ({ value }, raw) => put(raw, 'tags', ...splitValue(value, ',').map(unescapeText))],
  ['X-MENTOR-TRAIL-BIO', text('bio')],
  ['X-MENTOR-TRAIL-EDUCATION', text('education')],
]);

const kindOf = (properties: readonly Property[]) => properties.find(({ name }) => name === 'KIND')?.value.trim().toLowerCase();

function readCard({ line, lines, length, isWhole }: Card): ParsedRow {
  if (length > maxRowLength) return { line, refused: 'tooLarge' };
  if (!isWhole) return { line, refused: 'broken' };
  const properties = lines.map(parseProperty).filter((property) => property !== undefined);
  if (!['individual', undefined].includes(kindOf(properties))) return { line, refused: 'notAPerson' };
  const raw: RawFacts = new Map();
  const preferredFirst = [...properties.filter(isPreferred), ...properties.filter((property) => !isPreferred(property))];
  for (const property of preferredFirst) readers.get(property.name)?.(property, raw);
  return importedPerson(line, raw);
}

/** The people in the text of a `.vcf` file: vCard 2.1, 3.0 and 4.0, also mixed. Never throws; a broken card is refused alone. */
export function* readVcards(text: string): Generator<ParsedRow> {
  let count = 0;
  for (const card of splitCards(text)) {
    if (++count > maxRows) {
      yield { line: card.line, refused: 'tooMany' };
      return;
    }
    yield readCard(card);
  }
}
