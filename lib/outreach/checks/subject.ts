import { messageKinds } from '@/lib/model/message';
import { wordsOf } from '../facts/sentences';
import type { Check, Found } from './type';

const fewestWords = 3;
const longest = 60;
const replyPrefix = /^((re|aw|fwd?|wg)\s*:\s*)+/i;

const place = (subject: string) => ({ in: 'subject' as const, from: 0, to: subject.length });

/** Shouting: every word of more than three letters in capitals, and at least two of them. */
const isShouting = (subject: string) => {
  const words = wordsOf(subject).filter((word) => /\p{L}{4,}/u.test(word));
  return words.length >= 2 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
};

/** The subject says in a few quiet words what it is about, and is no reply where there was nothing to reply to. */
export const subject: Check = ({ draft, history }) => {
  if (messageKinds[draft.kind].channel !== 'mail') return [];
  const text = draft.subject.trim();
  if (!text) return [{ id: 'subjectEmpty' }];
  const where = place(draft.subject);
  const topic = text.replace(replyPrefix, '');
  const isReply = topic !== text;
  const found: Found[] = [];
  if (isReply && !history.some(({ type }) => type === 'sent')) found.push({ id: 'subjectFalseReply', where, fix: { subject: topic } });
  if (!isReply && wordsOf(topic).length < fewestWords) found.push({ id: 'subjectShort', where, values: { limit: fewestWords } });
  if (text.length > longest) found.push({ id: 'subjectLong', where, values: { characters: text.length, limit: longest } });
  if (isShouting(topic)) found.push({ id: 'subjectCapitals', where });
  if (text.includes('!')) found.push({ id: 'subjectExclamation', where, fix: { subject: text.replace(/\s*!+/g, '') } });
  return found;
};
