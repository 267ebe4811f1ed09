import { headingKey, type ImportTarget, targetOfHeading } from './import-targets';

/** Programs whose files are recognised; `table` is any other. */
export type TableSource = 'linkedIn' | 'google' | 'outlook' | 'table';

type KnownTable = {
  /** Headings that together are found in this program's files only, as after `headingKey`. */
  signs: readonly string[][];
  /** Headings that mean something else here than they usually do; `undefined`: the column is not imported. */
  meaning: Record<string, ImportTarget | undefined>;
};

const nothing = (...names: string[]): Record<string, undefined> => Object.fromEntries(names.map((name) => [headingKey(name), undefined]));
const keyed = (meaning: Record<string, ImportTarget>) =>
  Object.fromEntries(Object.entries(meaning).map(([name, target]) => [headingKey(name), target]));
const keys = (...names: string[]) => names.map(headingKey);

const known: Record<Exclude<TableSource, 'table'>, KnownTable> = {
  linkedIn: {
    signs: [keys('First Name', 'Last Name', 'Connected On'), keys('Vorname', 'Nachname', 'Verbunden am')],
    meaning: keyed({ URL: 'profileUrl' }),
  },
  google: {
    signs: [keys('E-mail 1 - Value', 'Name Prefix'), keys('Group Membership', 'Given Name'), keys('First Name', 'Labels', 'File As')],
    meaning: {
      ...keyed({ 'Additional Name': 'middleName' }),
      ...nothing('File As', 'Location', 'Occupation'),
    },
  },
  outlook: {
    signs: [
      keys('First Name', 'E-mail Address', 'Business Phone'),
      keys('First Name', 'E-mail Address', 'Job Title', 'Suffix'),
      keys('Vorname', 'E-Mail-Adresse', 'Telefon geschäftlich'),
    ],
    meaning: {
      ...keyed({ Title: 'honorific', Anrede: 'honorific', Position: 'role' }),
      ...nothing('Location', 'Office Location', 'Group'),
    },
  },
};

/** Whose file has these headings. */
export function tableSource(header: readonly string[]): TableSource {
  const there = new Set(header.map(headingKey));
  const found = Object.entries(known).find(([, { signs }]) => signs.some((names) => names.every((name) => there.has(name))));
  return (found?.[0] as TableSource | undefined) ?? 'table';
}

/** What a column of this heading holds in a file of that program. */
export const targetIn = (source: TableSource, heading: string): ImportTarget | undefined => {
  const key = headingKey(heading);
  if (source !== 'table' && Object.hasOwn(known[source].meaning, key)) return known[source].meaning[key];
  return targetOfHeading(heading);
};
