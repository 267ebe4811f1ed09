/**
 * Packs what capture knows of words and names into two small files, to be run after a change of the tables:
 * `npx tsx scripts/build-gazetteer.ts`.
 */
import { writeFileSync } from 'node:fs';
import { wordLists } from './gazetteer/lists';
import { worldPlaces } from './gazetteer/places';
import { nameModelSource, trainNames } from './gazetteer/train';
import { vocabularySource } from './gazetteer/vocabulary';

const target = (path: string) => new URL(`../lib/capture/${path}`, import.meta.url);
const model = trainNames();
writeFileSync(target('vocabulary/packed.ts'), vocabularySource(model.misled, worldPlaces(wordLists())));
writeFileSync(target('names/name-model.ts'), nameModelSource(model));
