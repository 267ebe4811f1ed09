import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A page to capture: a live one, or a stored one (`html`) that is served at its address. */
export type Input = { slug: string; url: string; html?: Uint8Array };

const PageFile = z.object({ url: z.url({ protocol: /^(https?|file)$/ }) });

const slugOf = (text: string) =>
  text
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100) || 'page';

const addressIn = (folder: string, otherwise: string): string => {
  const file = join(folder, 'page.json');
  return existsSync(file) ? PageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).url : otherwise;
};

const storedPage = (folder: string): Input => {
  const file = join(folder, 'page.html');
  return { slug: basename(folder), url: addressIn(folder, pathToFileURL(file).href), html: readFileSync(file) };
};

const pagesIn = (folder: string): Input[] => {
  if (existsSync(join(folder, 'page.html'))) return [storedPage(folder)];
  const pages = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'page.html')))
    .map(storedPage);
  if (!pages.length) throw new Error(`${folder} holds no SLUG/page.html.`);
  return pages;
};

/**
 * The pages that one argument of the command line names: an address, a stored page, or a folder of stored pages
 * (`SLUG/page.html` with its address in `SLUG/page.json`; nothing else in it is read). Throws with a sentence for people.
 */
export function inputsOf(argument: string): Input[] {
  if (/^https?:\/\//i.test(argument)) return [{ slug: slugOf(argument), url: new URL(argument).href }];
  const path = resolve(argument);
  if (!existsSync(path)) throw new Error(`${argument} is neither an address (https://…) nor a file or folder.`);
  if (statSync(path).isDirectory()) return pagesIn(path);
  return [{ slug: slugOf(basename(path).replace(/\.x?html?$/i, '')), url: pathToFileURL(path).href, html: readFileSync(path) }];
}

/** The inputs with slugs made different, since each names an output file. */
export const withOwnSlugs = (inputs: Input[]): Input[] => {
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const count = (seen.get(input.slug) ?? 0) + 1;
    seen.set(input.slug, count);
    return count === 1 ? input : { ...input, slug: `${input.slug}-${count}` };
  });
};
