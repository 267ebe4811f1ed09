import type { MessageKind } from '@/lib/model/message';
import type { Check } from './type';

type Limits = { few?: number; many?: number; tooMany?: number };

const opening: Limits = { few: 40, many: 125, tooMany: 200 };

/** Words of the text between greeting and closing. Long first messages lose replies, and so do very short ones. */
const limits: Partial<Record<MessageKind, Limits>> = {
  alumniOffice: { many: 150, tooMany: 250 },
  firstContact: opening,
  introducedContact: opening,
  alumniContact: opening,
  followUp: { many: 80 },
  lastFollowUp: { many: 80 },
  thankYou: { many: 150 },
};

/** The text is neither too long nor too short for its kind. */
export const length: Check = ({ draft, letter }) => {
  const { few = 0, many = Infinity, tooMany = Infinity } = limits[draft.kind] ?? {};
  const words = letter.words.length;
  if (words > tooMany) return [{ id: 'lengthTooLong', values: { words, limit: tooMany } }];
  if (words > many) return [{ id: 'lengthLong', values: { words, limit: many } }];
  if (words < few) return [{ id: 'lengthShort', values: { words, limit: few } }];
  return [];
};
