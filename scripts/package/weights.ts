import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn, zipOf } from './archive';
import { languages } from './languages';

/** The scripts and styles that the popup fetches at once, and the texts fetched beside them, of which it takes one language. */
export function firstLoad(build: string): { named: string[]; texts: string[] } {
  const html = readFileSync(join(build, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file as string);
  const texts = readdirSync(join(build, 'chunks')).filter((file) => languages.some((language) => file.startsWith(`${language}-`) && file.endsWith('.js')));
  return { named, texts: texts.map((file) => `chunks/${file}`) };
}

function popup(build: string): number {
  const gzipped = (file: string) => gzipSync(readFileSync(join(build, file))).length;
  const { named, texts } = firstLoad(build);
  return named.reduce((sum, file) => sum + gzipped(file), 0) + Math.max(...texts.map(gzipped));
}

/** What the folder of one language adds to the package. */
const perLanguage = 30_000;

/** What is weighed of an unpacked build, in bytes, and the most that each may weigh. */
export const weights: Record<string, { of: (build: string) => number; budget: number }> = {
  'package for the shop': { of: (build) => zipOf(build, filesIn(build)).length, budget: 1_095_000 + languages.length * perLanguage },
  'popup, first load, gzipped': { of: popup, budget: 80_000 },
};
