import { messageKinds } from '@/lib/model/message';
import { type Letter, placeOf } from './letter';
import type { Check, Found } from './type';
import { attachmentWords, findWord, jobWords } from './words';

/** "what your job is like" asks about them, "ein Job" asks for one. */
const theirJob = /\b(your|their|his|her|Ihr(e[mnrs]?)?|dein(e[mnrs]?)?)\s+jobs?\b/giu;

const foundWord = (id: Found['id'], letter: Letter, words: string[]): Found[] => {
  const hit = findWord(letter.own.replace(theirJob, ' '), words);
  return hit ? [{ id, where: placeOf(letter, hit.word), values: { word: hit.word } }] : [];
};

/** Who approaches a stranger asks for advice: a request for a job, or an attachment, ends the talk before it begins. */
export const job: Check = ({ draft, letter }) =>
  messageKinds[draft.kind].touch && messageKinds[draft.kind].channel !== 'phone'
    ? [...foundWord('jobWords', letter, jobWords[draft.language]), ...foundWord('attachment', letter, attachmentWords[draft.language])]
    : [];
