import type { MessageLanguage } from '@/lib/model/message';
import { sentencesOf, wordsOf } from '../facts/sentences';
import type { Check } from './type';

const mostShare = 0.6;
/** In a shorter text the share says nothing. */
const fewestSentences = 4;

const aboutMe: Record<MessageLanguage, RegExp> = { en: /^(I|I['’]m|I['’]d|I['’]ve|I['’]ll)\b/, de: /^(Ich|ich)(?!\p{L})/u };

/** Not every sentence starts with "I". */
export const self: Check = ({ draft, letter }) => {
  const sentences = sentencesOf(letter.own, draft.language).filter((sentence) => wordsOf(sentence).length > 1);
  const own = sentences.filter((sentence) => aboutMe[draft.language].test(sentence)).length;
  const share = own / sentences.length;
  return sentences.length >= fewestSentences && share > mostShare ? [{ id: 'selfCentred', values: { percent: Math.round(share * 100) } }] : [];
};
