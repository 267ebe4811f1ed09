import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTable } from './lint/import-table.mjs';
import { asMarkdown } from './lint/import-table-text.mjs';

/** Brings the import table of ARCHITECTURE.md in step with the one that is linted. */
const file = fileURLToPath(new URL('../ARCHITECTURE.md', import.meta.url));
const shown = /\| folder or file \|.*\n(\|.*\n)+/;
writeFileSync(file, readFileSync(file, 'utf8').replace(shown, () => `${asMarkdown(importTable)}\n`));
