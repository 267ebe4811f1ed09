/**
 * Packs what capture knows of words and names into two small files, to be run after a change of the tables:
 * `npx tsx scripts/build-gazetteer.ts`.
 */
import { writeFileSync } from 'node:fs';
import { nameModelSource } from './gazetteer/train';
import { vocabularySource } from './gazetteer/vocabulary';

const target = (path: string) => new URL(`../lib/capture/${path}`, import.meta.url);
writeFileSync(target('vocabulary/packed.ts'), vocabularySource());
writeFileSync(target('names/name-model.ts'), nameModelSource());
