import { messageKinds } from '@/lib/model/message';
import type { Check } from './type';

const noteLimits = { free: 200, premium: 300 };

/** A note fits into what LinkedIn allows, and is worth one of the few a month. */
export const note: Check = ({ draft, linkedInPremium = false }) => {
  if (messageKinds[draft.kind].channel !== 'note') return [];
  const limit = linkedInPremium ? noteLimits.premium : noteLimits.free;
  const characters = [...draft.body.trim()].length;
  const few = linkedInPremium ? [] : [{ id: 'noteFew' as const }];
  return characters > limit ? [{ id: 'noteTooLong', values: { characters, limit } }, ...few] : few;
};
