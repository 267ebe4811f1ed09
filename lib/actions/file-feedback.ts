import { Feedback, type FeedbackForm } from '@/lib/model/feedback';
import { type ChangeId, type FeedbackId, newId, type PersonId } from '@/lib/model/id';
import { toInstant, toLocalDate } from '@/lib/model/time';
import { readFeedback } from '@/lib/relationship/feedback-form';
import { addEntry, deleteEntries, editEntry } from './write-entries';

export type FeedbackWords = Partial<Pick<Feedback, 'on' | 'ratings' | 'answers' | 'text'>>;

/** Keeps an answer about a mentoring, of today unless it says otherwise. Throws `Refusal` where the mentoring is gone, `ZodError` where a value does not fit. */
export async function addFeedback(personId: PersonId, form: FeedbackForm, words: FeedbackWords, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const blank: Feedback = { id: newId<FeedbackId>(), personId, form, on: toLocalDate(now), ratings: {}, answers: {}, text: '', createdAt: at, updatedAt: at };
  return addEntry('feedback', Feedback, { ...blank, ...words }, now);
}

/** Files what the mentor answered, word for word, with the answers that are recognised in it. */
export const fileMentorFeedback = (personId: PersonId, text: string, now = new Date()): Promise<ChangeId> =>
  addFeedback(personId, 'mentor', { text, answers: readFeedback(text) }, now);

/** Stores what is typed in an answer; a function gets it as it is stored. Throws `Refusal` where it is gone, `ZodError` where a value does not fit. */
export const editFeedback = (id: FeedbackId, words: FeedbackWords | ((feedback: Feedback) => FeedbackWords), now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'feedback', schema: Feedback, id }, words, now);

export const deleteFeedback = (id: FeedbackId, now = new Date()): Promise<ChangeId> => deleteEntries('feedback', [id], now);
