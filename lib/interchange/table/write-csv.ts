const crlf = '\r\n';

/** By which Excel knows that a file is in UTF-8. */
export const byteOrderMark = '\ufeff';

/** What spreadsheets take for a formula, in full width too; a cell that looks protected already is protected once more. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs as a formula: with an apostrophe before it where it would. */
export const formulaSafe = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The cell that `formulaSafe` was given. */
export const withoutProtection = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell);

/** Spreadsheets expect semicolons where the comma is the decimal sign. */
export type Separator = ',' | ';';

const quoted = (cell: string) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One record (RFC 4180): cells with separators, quotes, line breaks or outer blanks in quotes, CRLF at the end. */
export const csvRecord = (cells: readonly string[], separator: Separator = ','): string =>
  cells.map((cell) => quoted(cell.toWellFormed())).join(separator) + crlf;
