import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Input, inputsOf } from '../../capture/inputs';
import { root } from '../../setup.mjs';

/** The labelled pages. Throws with a sentence for people where they are absent. */
export function corpusPages(): Input[] {
  const folder = resolve(process.env.CORPUS ?? join(root, '../shared/corpus/pages'));
  if (!existsSync(folder)) throw new Error(`There are no pages to measure on at ${folder}: set CORPUS to a folder of SLUG/page.html and page.json.`);
  return inputsOf(folder);
}
