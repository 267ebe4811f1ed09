import type { texts as english } from './texts/en';

/** The texts of the interface in one language. A language is one folder in `texts/`; the English one defines the keys. */
export type Texts = Widened<typeof english>;

type Widened<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { [K in keyof T]: Widened<T[K]> };

/** The languages that there are folders of; only the one in use is fetched. */
const folders = import.meta.glob<Texts>('./texts/*/index.ts', { import: 'texts' });

const folderOf = (language: string) => folders[`./texts/${language}/index.ts`];

/** The language to use for a browser that prefers `tag` (BCP 47): the first subtag if there are texts for it, else English. */
export const languageFor = (tag: string): string => {
  const primary = tag.toLowerCase().split('-')[0] ?? 'en';
  return folderOf(primary) ? primary : 'en';
};

/** The texts for a browser that prefers `tag`. */
export async function loadTexts(tag: string): Promise<Texts> {
  const load = folderOf(languageFor(tag));
  if (!load) throw new Error('There are no texts.');
  return load();
}
