import { EntryId, MeetingId, PersonId } from './id';
import { Question } from './questions';
import { Ratings } from './rating';
import { Instant, LocalDate } from './time';
import { z } from './zod';

/** A first talk to get to know each other, or one of the meetings of a mentoring. */
export const MeetingKind = z.enum(['first', 'regular']);
export type MeetingKind = z.infer<typeof MeetingKind>;

export const Medium = z.enum(['inPerson', 'video', 'phone']);
export type Medium = z.infer<typeof Medium>;

/** What became of it. `moved`: it did not take place then; the meeting in its place is another row. */
export const MeetingState = z.enum(['planned', 'held', 'moved', 'missed']);
export type MeetingState = z.infer<typeof MeetingState>;

/** Whose something is. */
export const Side = z.enum(['me', 'mentor', 'both']);
export type Side = z.infer<typeof Side>;

export { type MeetingStage, meetingStages } from './screen-parts';

const line = z.string().max(500);
const text = z.string().max(50_000);

export const AgendaItem = z.object({
  id: EntryId,
  topic: line,
  minutes: z.number().int().min(0).max(600),
  /** What is to come of it: an answer, a decision, a list. */
  outcome: line,
  owner: Side,
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Something agreed to be done. */
export const ActionItem = z.object({
  id: EntryId,
  text: z.string().max(2_000),
  owner: Side,
  due: LocalDate.optional(),
  /** "no", or the moment at which it was done. */
  done: z.union([z.literal('no'), Instant]),
});
export type ActionItem = z.infer<typeof ActionItem>;

const entry = z.object({ id: EntryId, text: z.string().max(2_000) });
/** A line of a list within a meeting. */
export type MeetingEntry = z.infer<typeof entry>;

const words = {
  plannedStart: Instant.optional(),
  /** The time zone in which it was planned (IANA: "Europe/Berlin"). */
  zone: z.string().max(60),
  minutes: z.number().int().min(5).max(600),
  medium: Medium.optional(),
  /** A room, a café, the address of a video call. */
  place: z.string().max(1_000),
  state: MeetingState,
  /** The day on which it took place. */
  heldOn: LocalDate.optional(),
  agenda: z.array(AgendaItem).max(50),
  /** What to do before. */
  preparation: z.array(entry.extend({ done: z.union([z.literal('no'), Instant]) })).max(50),
  /** Chosen from the question bank. */
  questions: z.array(Question).max(100),
  ownQuestions: z.array(entry).max(50),
  /** What was answered, by question or by the id of an own question. */
  answers: z.record(z.string().max(60), z.string().max(10_000)),
  /** For the user alone. */
  notes: text,
  /** For the other one too. */
  summary: text,
  advice: text,
  ideas: text,
  /** Feedback and criticism heard. */
  feedback: text,
  impressions: Ratings,
  decisions: z.array(entry).max(100),
  actions: z.array(ActionItem).max(100),
  nextOn: LocalDate.optional(),
  thankedAt: Instant.optional(),
  /** How it felt, from 1 (bad) to 5 (very good). */
  mood: z.number().int().min(1).max(5).optional(),
};
export const MeetingField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type MeetingField = z.infer<typeof MeetingField>;

/** A meeting with somebody: from its preparation to what came of it. */
export const Meeting = z.object({
  id: MeetingId,
  personId: PersonId,
  kind: MeetingKind,
  ...words,
  changedAt: z.partialRecord(MeetingField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Meeting = z.infer<typeof Meeting>;

type Frame = Pick<Meeting, 'id' | 'personId' | 'kind' | 'zone' | 'minutes'>;

/** A meeting of which nothing is known but who meets. */
export const blankMeeting = (frame: Frame, at: Instant): Meeting => ({
  ...frame,
  place: '',
  state: 'planned',
  agenda: [],
  preparation: [],
  questions: [],
  ownQuestions: [],
  answers: {},
  notes: '',
  summary: '',
  advice: '',
  ideas: '',
  feedback: '',
  impressions: {},
  decisions: [],
  actions: [],
  createdAt: at,
  updatedAt: at,
});

export type AskedQuestion = { key: string; text: string };

const askedIf = (isAsked: (key: string) => boolean, ownQuestions: Meeting['ownQuestions'], words: (question: Question) => string): AskedQuestion[] => [
  ...Question.options.filter(isAsked).map((question) => ({ key: question, text: words(question) })),
  ...ownQuestions.map(({ id, text }) => ({ key: id as string, text })),
];

/** The questions of a meeting: those chosen, in the order of the bank, then the user's own. `words`: of a question in the bank. */
export const questionsOf = ({ questions, ownQuestions }: Pick<Meeting, 'questions' | 'ownQuestions'>, words: (question: Question) => string): AskedQuestion[] =>
  askedIf((key) => (questions as readonly string[]).includes(key), ownQuestions, words);

/** What was answered, in the order of the questions; also to questions that are no longer chosen. */
export const answersOf = ({ answers, ownQuestions }: Pick<Meeting, 'answers' | 'ownQuestions'>, words: (question: Question) => string): (AskedQuestion & { answer: string })[] =>
  askedIf((key) => key in answers, ownQuestions, words).flatMap((asked) => {
    const answer = answers[asked.key]?.trim();
    return answer ? [{ ...asked, answer }] : [];
  });
