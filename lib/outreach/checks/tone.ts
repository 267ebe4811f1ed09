import type { MessageLanguage } from '@/lib/model/message';
import { closing } from '../address/closing';
import { addressStyle } from '../render/world';
import { placeOf } from './letter';
import type { Check, CheckInput, Found } from './type';
import { apologyWords, findWord, pressureWords, rudeClosings, superlativeWords, vagueWords } from './words';

const lists: [Found['id'], Record<MessageLanguage, string[]>][] = [
  ['tonePressure', pressureWords],
  ['toneApology', apologyWords],
  ['toneSuperlative', superlativeWords],
  ['toneVague', vagueWords],
];

function abbreviatedClosing({ draft, person, aboutMe, letter }: CheckInput): Found[] {
  if (!letter.closing || !rudeClosings.test(letter.closing.text)) return [];
  const { text, from, to } = letter.closing;
  const right = closing(addressStyle({ ...draft, person, aboutMe }));
  const body = draft.body.slice(0, from) + right + draft.body.slice(to);
  return [{ id: 'toneAbbreviation', where: { in: 'body', from, to }, values: { word: text, closing: right }, fix: { body } }];
}

/** No pressure, no grovelling, no flattery, nothing vague, no abbreviated regards. */
export const tone: Check = (input) => [
  ...lists.flatMap(([id, words]): Found[] => {
    const hit = findWord(input.letter.own, words[input.draft.language]);
    return hit ? [{ id, where: placeOf(input.letter, hit.word), values: { word: hit.word } }] : [];
  }),
  ...abbreviatedClosing(input),
];
