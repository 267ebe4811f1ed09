import { importedPerson, type RawFacts } from '../imported-person';
import { type ImportField, maxRows, type ParsedRow } from '../parsed';
import type { Table } from './detect-table';
import type { ImportTarget } from './import-targets';
import type { Mapping } from './propose-mapping';
import { csvRecords } from './records';
import { withoutProtection } from './write-csv';

/** Words before a name that are no title. */
const courtesy = /^(mr|mrs|ms|miss|mx|herr|frau|hr|fr)\.?$/i;

const list = (cell: string) => cell.split(/\s*:::\s*|;\s+|;$|\r?\n/);

/** Outlook writes semicolons without a blank; Google marks the groups of its own ("* myContacts"). */
const tagList = (cell: string) => cell.split(/\s+:::\s+|[;\r\n]+/).filter((tag) => !/^\* \w+$/.test(tag.trim()));

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "12 Mar 2024" and "7-Feb-22" as "2024-03-12" and "2022-02-07"; what is no such date stays as it is. */
function isoDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (!number) return text.trim();
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

type Cells = Map<ImportTarget, string[]>;

/** How what stands in the columns of a target becomes the value of a field. */
const joins: Record<ImportTarget, { field: ImportField; values: (cells: string[], all: Cells) => string[] }> = {
  name: { field: 'name', values: (cells) => cells },
  honorific: { field: 'honorific', values: (cells) => cells.filter((cell) => !courtesy.test(cell)) },
  givenName: { field: 'givenName', values: ([given = ''], all) => [[given, ...(all.get('middleName') ?? [])].join(' ')] },
  middleName: { field: 'givenName', values: (cells, all) => (all.has('givenName') ? [] : cells) },
  familyName: { field: 'familyName', values: (cells) => cells },
  suffix: { field: 'suffix', values: (cells) => cells },
  role: { field: 'role', values: (cells) => cells },
  organization: { field: 'organization', values: (cells) => cells },
  section: { field: 'section', values: (cells) => cells },
  emails: { field: 'emails', values: (cells) => cells.flatMap(list) },
  phones: { field: 'phones', values: (cells) => cells.flatMap(list) },
  location: { field: 'location', values: (cells) => cells },
  city: { field: 'location', values: (cells, all) => (all.has('location') ? [] : [placeOf(cells, all)]) },
  region: { field: 'location', values: (_cells, all) => (all.has('location') || all.has('city') ? [] : [placeOf([], all)]) },
  countryName: {
    field: 'location',
    values: (cells, all) => (['location', 'city', 'region'].some((target) => all.has(target as ImportTarget)) ? [] : cells),
  },
  profileUrl: { field: 'profileUrl', values: (cells) => cells.map(webAddress) },
  links: { field: 'links', values: (cells) => cells.flatMap(list).map(webAddress) },
  bio: { field: 'bio', values: (cells) => cells },
  education: { field: 'education', values: (cells) => cells },
  notes: { field: 'notes', values: (cells) => cells },
  tags: { field: 'tags', values: (cells) => cells.flatMap(tagList) },
  connectedOn: { field: 'notes', values: (cells) => cells.map((cell) => `LinkedIn: ${isoDate(cell)}`) },
};

const placeOf = (city: readonly string[], all: Cells) =>
  [...city, ...(all.get('region') ?? []), ...(all.get('countryName') ?? [])].join(', ');

/** "www.example.org" is meant as a web address. */
const webAddress = (cell: string) => (/^www\.[^\s]+$/i.test(cell) ? `https://${cell}` : cell);

function rawFacts(cells: readonly string[], mapping: Mapping): RawFacts {
  const all: Cells = new Map();
  mapping.forEach((target, i) => {
    const cell = withoutProtection(cells[i] ?? '').trim();
    if (target && cell) all.set(target, [...(all.get(target) ?? []), cell]);
  });
  const raw: RawFacts = new Map();
  for (const [target, values] of all) {
    const { field, values: join } = joins[target];
    const joined = join(values, all).map((value) => value.trim()).filter(Boolean);
    if (joined.length) raw.set(field, [...(raw.get(field) ?? []), ...joined]);
  }
  return raw;
}

/**
 * The people in a CSV text, by a mapping that the user confirmed (that of `detectTable`, where it is right). Never throws; what
 * cannot be read is refused with its line.
 */
export function* readTable(
  text: string,
  { delimiter, headerLine }: Pick<Table, 'delimiter' | 'headerLine'>,
  mapping: Mapping,
): Generator<ParsedRow> {
  let count = 0;
  for (const { line, cells, isBroken } of csvRecords(text, delimiter)) {
    if (line <= headerLine) continue;
    if (++count > maxRows) {
      yield { line, refused: 'tooMany' };
      return;
    }
    yield isBroken ? { line, refused: 'broken' } : importedPerson(line, rawFacts(cells, mapping));
  }
}
