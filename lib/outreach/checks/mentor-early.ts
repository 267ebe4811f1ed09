import { messageKinds } from '@/lib/model/message';
import { statuses } from '@/lib/model/status';
import { placeOf } from './letter';
import type { Check, CheckInput } from './type';
import { findWord, mentorWords } from './words';

const haveMet = ({ person, history }: CheckInput) =>
  statuses[person.status].stage === 'mentoring' || person.status === 'met' || history.some((event) => event.type === 'statusChanged' && event.to === 'met');

/** Mentoring is not proposed to strangers: a small question comes first. */
export const mentorEarly: Check = (input) => {
  const { draft, letter } = input;
  if (!messageKinds[draft.kind].touch || haveMet(input)) return [];
  const hit = findWord(letter.own, mentorWords[draft.language]);
  return hit ? [{ id: 'mentorTooEarly', where: placeOf(letter, hit.word), values: { word: hit.word } }] : [];
};
