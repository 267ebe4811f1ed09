import { blankChoice, Choice, type ChoiceField } from '@/lib/model/choice';
import type { ChangeId } from '@/lib/model/id';
import { editEntry } from './write-entries';

export type ChoiceWords = { [Field in ChoiceField]?: Choice[Field] | undefined };

/** Stores what is changed in how the user decides; see `editMeeting` about functions. Throws `ZodError` where a value does not fit. */
export const editChoice = (words: ChoiceWords | ((choice: Choice) => ChoiceWords), now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'choice', schema: Choice, id: 'choice', blank: blankChoice }, words, now);
