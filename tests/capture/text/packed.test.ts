import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordLists } from '../../../scripts/gazetteer/lists';
import { worldPlaces } from '../../../scripts/gazetteer/places';
import { nameModelSource, trainNames } from '../../../scripts/gazetteer/train';
import { vocabularySource } from '../../../scripts/gazetteer/vocabulary';
import { fold } from '@/lib/capture/text/fold';
import { wordClass } from '@/lib/capture/vocabulary/word-class';
import { Group, Organization, Role } from '@/lib/capture/vocabulary/word-kinds';

const written = (path: string) => readFileSync(new URL(`../../../lib/capture/${path}`, import.meta.url), 'utf8');

describe('packed vocabulary', () => {
  it('is what the tables say (else run `npx tsx scripts/build-gazetteer.ts`)', () => {
    const model = trainNames();
    expect(written('vocabulary/packed.ts')).toBe(vocabularySource(model.misled, worldPlaces(wordLists())));
    expect(written('names/name-model.ts')).toBe(nameModelSource(model));
  });

  it('finds words whole, by their beginning and by their end', () => {
    expect(wordClass('treasurer') & Role).toBe(Role);
    expect(wordClass('koordinatorin') & Role).toBe(Role);
    expect(wordClass('vertriebsleiterin') & Role).toBe(Role);
    expect(wordClass('alumni') & Group).toBe(Group);
    expect(wordClass(fold('Universität')) & Organization).toBe(Organization);
    expect(wordClass('zebra')).toBe(0);
  });
});
