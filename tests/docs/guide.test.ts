import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('docs/guide.md', 'utf8');

const said = readdirSync('lib/texts/en', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  .join('\n')
  .toLowerCase();

/** What the guide puts in quotation marks, without the names that stand in it; what a user says or types is in other words. */
const quoted = [...new Set([...guide.matchAll(/"([^"\n]+)"/g)].map(([, words]) => (words as string).replace(/^… |[,.]$/g, '')))].filter((words) => !['no', 'muller', 'where do I want to be?'].includes(words));

describe('the user guide', () => {
  it.each(quoted)('quotes the program as it speaks: %s', (words) => expect(said).toContain(words.toLowerCase()));

  it('shows pictures that are there', () => {
    const pictures = [...guide.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path]) => path as string);
    expect(pictures.length).toBeGreaterThan(5);
    expect(readdirSync('docs/images')).toEqual(expect.arrayContaining(pictures.map((path) => path.replace('images/', ''))));
  });
});
