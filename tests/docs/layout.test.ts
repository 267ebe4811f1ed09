import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTable } from '@/scripts/lint/import-table.mjs';
import { asMarkdown } from '@/scripts/lint/import-table-text.mjs';

const topLevel = [
  ...['entrypoints', 'components', 'lib', 'public', 'tests', 'scripts', 'docs'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE'],
];

it('the top level holds nothing but the fixed list and dot files', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  const names = new Set(tracked.map((path) => path.split('/')[0] as string));
  expect([...names].filter((name) => !name.startsWith('.') && !topLevel.includes(name))).toEqual([]);
});

/** Paths in a document, from the top level: code spans, and links from where it stands, that begin with a folder or file there. */
const pathsIn = (text: string, file: string): string[] => {
  const spans = [...text.matchAll(/`([^`\s]+)`|\]\(([^)#\s]+)\)/g)].map(([, code, link = '']) => code ?? join(dirname(file), link));
  const known = (path: string) => [...topLevel, '.ci'].includes(path.split('/')[0] as string);
  return [...new Set(spans.map((path) => path.replace(/^\.\//, '')).filter(known))];
};

const guides = readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);

describe.each(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...guides])('%s', (file) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8').replace(asMarkdown(importTable), '') : '';

  it('is there', () => expect(text).not.toBe(''));

  it('names only paths that exist', () => {
    const missing = pathsIn(text, file).filter((path) => !/[*<…]/.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [...text.matchAll(/npm (?:run ([a-z0-9:-]+)|(test)\b)/g)].map(([, run, test]) => (run ?? test) as string);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('ARCHITECTURE.md shows the import table that is linted (else: npm run imports)', () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain(asMarkdown(importTable));
});

it('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
});
