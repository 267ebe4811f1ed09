import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../lib/texts');

/** The languages of the interface: each is one folder. */
export const languages: readonly string[] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** What the browser itself takes from a language's folder, and where it looks for it in the package. */
export const languageFiles = languages.flatMap((language) => [
  { absoluteSrc: join(folder, language, 'messages.json'), relativeDest: `_locales/${language}/messages.json` },
  { absoluteSrc: join(folder, language, 'sample.html'), relativeDest: `sample/${language}.html` },
]);
