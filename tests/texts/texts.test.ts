import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { plural } from '@/lib/texts/plural';
import { allTexts } from '@/scripts/all-texts';
import { languages } from '@/scripts/package/languages';

type Words = { [key: string]: unknown };

/** Every text with the keys that lead to it, and whether it takes values. */
const entriesOf = (words: Words, path: string[] = []): { path: string[]; takes: number | undefined }[] =>
  Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return entriesOf(value as Words, [...path, key]);
    return [{ path: [...path, key], takes: typeof value === 'function' ? value.length : undefined }];
  });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

/** What the program itself says, without its texts. */
const code = ['components', 'entrypoints', 'lib'].flatMap(filesIn).filter((path) => !path.startsWith('lib/texts/'));

/** Attributes and properties of components that are shown or read out. */
const shown = new Set(['label', 'title', 'alt', 'placeholder', 'hint', 'aria-label', 'aria-description', 'aria-roledescription']);
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

/** Words in the mark-up of a component that come from no language: `file:line: words`. */
function hardCodedIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = ts.isJsxText(node)
      ? node.text
      : ts.isJsxAttribute(node) && shown.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)
        ? node.initializer.text
        : '';
    if (hasWord(words)) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words.trim()}`);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

describe('the folder of a language', () => {
  const messages = (language: string) => JSON.parse(readFileSync(`lib/texts/${language}/messages.json`, 'utf8')) as Record<string, { message: string; placeholders?: object }>;

  it.each(languages)('(%s) holds the words that the browser shows itself, and a sample page in that language', (language) => {
    expect(Object.keys(messages(language)).sort()).toEqual(Object.keys(messages('en')).sort());
    for (const [name, { message, placeholders }] of Object.entries(messages(language))) {
      expect(message.trim(), name).not.toBe('');
      expect(placeholders, name).toEqual(messages('en')[name]?.placeholders);
    }
    expect(readFileSync(`lib/texts/${language}/sample.html`, 'utf8')).toContain(`<html lang="${language}">`);
  });
});

describe('a counted text', () => {
  it.each([
    ['pl', 3, '3 osoby'],
    ['pl', 5, '5 osób'],
    ['pl', 1, '1 osoba'],
    ['ja', 1, '1 osób'],
  ])('takes the form of its number by the rules of the language (%s, %i)', (language, n, text) => {
    const { one, few, many } = { one: '# osoba', few: '# osoby', many: '# osób' };
    expect(plural(language)(n, { one, few, many, other: many })).toBe(text);
  });
});

describe('the texts of the interface', () => {
  const { en = {}, ...others } = allTexts;

  it.each(Object.entries(others))('are all there in %s, take the same values, and none is empty that English fills', (_, texts) => {
    expect(entriesOf(texts)).toEqual(entriesOf(en));
    const isEmpty = (words: Words, path: string[]) => path.reduce<unknown>((inner, key) => (inner as Words)[key], words) === '';
    expect(entriesOf(en).filter(({ path }) => isEmpty(texts, path) && !isEmpty(en, path))).toEqual([]);
  });

  it('are all named somewhere in the program', () => {
    const everything = code.map((path) => readFileSync(path, 'utf8')).join('\n');
    const words = new Set(everything.match(/[\p{L}\w$]+/gu));
    // Taken by a key that is put together: words[`${name}Hint`].
    const endings = [...everything.matchAll(/\[`\$\{\w+\}(\w+)`\]/g)].map(([, ending = '']) => ending);
    const isNamed = (key: string) => words.has(key) || endings.some((ending) => key.endsWith(ending) && words.has(key.slice(0, -ending.length)));
    // Other keys stand for keyboard shortcuts and variables of templates, which the type checker completes.
    const keys = entriesOf(en).filter(({ path }) => /^\w+$/.test(path.at(-1) ?? ''));
    expect(keys.filter(({ path }) => !isNamed(path.at(-1) ?? '')).map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('are the only words that components show', () => {
    expect(code.filter((path) => path.endsWith('.tsx')).flatMap(hardCodedIn)).toEqual([]);
  });
});
