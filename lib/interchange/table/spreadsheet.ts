import { type FactField, factFields } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { byteOrderMark, csvRecord, formulaSafe, type Separator } from './write-csv';

/** What the spreadsheet has beside the facts. */
export const ownColumns = ['status', 'tags', 'notes', 'country', 'relation', 'introducer', 'createdAt', 'updatedAt'] as const;
export type SpreadsheetColumn = FactField | (typeof ownColumns)[number];

/** The columns in their order: a fact that the model has is a column. A portrait is no text. */
export const spreadsheetColumns: readonly SpreadsheetColumn[] = [
  ...(Object.keys(factFields) as FactField[]).filter((field) => factFields[field].form !== 'image'),
  ...ownColumns,
];

/** The values of a list, in one cell. */
const listSeparator = '; ';

/** "givenName" as "Given name": the heading where the interface has no other. */
const plainTitle = (column: SpreadsheetColumn): string =>
  (column.charAt(0).toUpperCase() + column.slice(1))
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/ url$/, ' URL')
    .replace(/^Country$/, 'Country code');

const cellOf = (person: Person, column: SpreadsheetColumn): string => {
  const value = person[column];
  return Array.isArray(value) ? value.join(listSeparator) : (value ?? '');
};

/**
 * People as a CSV file for a spreadsheet: RFC 4180, UTF-8 with a byte order mark, no cell that would run as a formula.
 * `titles`: the headings in the user's language.
 */
export function toSpreadsheet(
  people: readonly Person[],
  titles: Partial<Record<SpreadsheetColumn, string>> = {},
  separator: Separator = ',',
): string {
  const record = (cellAt: (column: SpreadsheetColumn) => string) =>
    csvRecord(spreadsheetColumns.map((column) => formulaSafe(cellAt(column))), separator);
  const header = record((column) => titles[column] ?? plainTitle(column));
  return byteOrderMark + header + people.map((person) => record((column) => cellOf(person, column))).join('');
}
