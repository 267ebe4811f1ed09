import type { MessageLanguage } from '@/lib/model/message';
import { countedWords, placeOf } from './letter';
import type { Check, Found } from './type';

/** Words per sentence: on average, and in the longest. */
const limits: Record<MessageLanguage, { mean: number; longest: number }> = { en: { mean: 20, longest: 35 }, de: { mean: 18, longest: 30 } };

/** Sentences that are understood at the first reading. */
export const readability: Check = ({ draft, letter }) => {
  const limit = limits[draft.language];
  const counted = letter.sentences.map((text) => ({ text, words: countedWords(text).length }));
  const longest = counted.reduce((most, sentence) => (sentence.words > most.words ? sentence : most), { text: '', words: 0 });
  const mean = counted.reduce((sum, { words }) => sum + words, 0) / Math.max(counted.length, 1);
  const found: Found[] = [];
  if (mean > limit.mean) found.push({ id: 'sentencesLong', values: { words: Math.round(mean * 10) / 10, limit: limit.mean } });
  if (longest.words > limit.longest) {
    found.push({ id: 'sentenceVeryLong', where: placeOf(letter, longest.text), values: { words: longest.words, limit: limit.longest } });
  }
  return found;
};
