import { describe, expect, it } from 'vitest';
import { wordCount } from '@/components/compose/word-count';

describe('wordCount', () => {
  it.each([
    ['', 'en', 0],
    ['Dear Dr Smith,\n\nthank you.', 'en', 5],
    ['  – … !', 'de', 0],
    ['Guten Tag, ich heiße Mia.', 'de', 5],
  ])('%j in %s has %i', (text, language, words) => expect(wordCount(text, language)).toBe(words));
});
