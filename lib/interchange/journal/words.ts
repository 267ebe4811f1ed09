import type { Agreement } from '@/lib/model/agreement';
import type { Assessment } from '@/lib/model/assessment';
import type { Checkpoint, Decision } from '@/lib/model/checkpoint';
import type { Choice } from '@/lib/model/choice';
import type { Feedback, HealthQuestion, WordQuestion } from '@/lib/model/feedback';
import type { Goal, GoalState, Horizon } from '@/lib/model/goal';
import type { HistoryEvent } from '@/lib/model/history';
import type { ActionItem, Medium, Meeting } from '@/lib/model/meeting';
import type { DataAction, EndReason, FutureContact, Mentorship } from '@/lib/model/mentorship';
import type { Person } from '@/lib/model/person';
import type { Plan } from '@/lib/model/plan';
import type { Question } from '@/lib/model/questions';
import type { Confidence, Criterion } from '@/lib/model/rating';
import type { Rhythm } from '@/lib/model/rhythm';
import type { Instant, LocalDate } from '@/lib/model/time';
import type { AgreementWords } from '../agreement-markdown';

export type JournalLabel =
  | 'state' | 'began' | 'ended' | 'introducer' | 'about' | 'plan' | 'vision' | 'develop' | 'avoid' | 'expectations' | 'rhythm' | 'trial' | 'structure' | 'tasks'
  | 'firstMeeting' | 'choice' | 'knockOuts' | 'wouldChange' | 'ask' | 'why' | 'steps' | 'months' | 'offer'
  | 'goals' | 'horizon' | 'skill' | 'measure' | 'due' | 'progress' | 'topics' | 'critical' | 'notAgreed'
  | 'meetings' | 'when' | 'length' | 'medium' | 'place' | 'preparation' | 'agenda' | 'questions' | 'summary' | 'advice' | 'ideas' | 'feedback' | 'decisions'
  | 'actions' | 'notes' | 'nextOn' | 'mood' | 'thanked' | 'open' | 'done'
  | 'checkpoints' | 'health' | 'self' | 'mentor' | 'ending' | 'reason' | 'achieved' | 'thanks' | 'lessons' | 'future' | 'dataAction' | 'messages';

/** The words of a journal in the user's language. */
export type JournalWords = Pick<AgreementWords, 'section' | 'field' | 'value'> & {
  title: string;
  state: string;
  label: (label: JournalLabel) => string;
  agreement: (version: number) => string;
  rhythm: (rhythm: Rhythm) => string;
  medium: (medium: Medium) => string;
  horizon: (horizon: Horizon) => string;
  goalState: (state: GoalState) => string;
  question: (question: Question) => string;
  criterion: (criterion: Criterion) => string;
  confidence: (confidence: Confidence) => string;
  meeting: (no: number) => string;
  meetingState: (state: Meeting['state']) => string;
  minutes: (minutes: number) => string;
  owner: (owner: ActionItem['owner']) => string;
  checkpoint: (checkpoint: Checkpoint) => string;
  decision: (decision: Decision) => string;
  health: (question: HealthQuestion) => string;
  word: (question: WordQuestion) => string;
  reason: (reason: EndReason) => string;
  future: (future: FutureContact) => string;
  dataAction: (action: DataAction) => string;
  /** What happened, in one line. */
  event: (event: HistoryEvent) => string;
  day: (day: Instant | LocalDate) => string;
  moment: (moment: Instant) => string;
};

export type Journal = {
  person: Pick<Person, 'notes' | 'introducer'>;
  plan: Plan;
  mentorship: Mentorship;
  /** Those that this mentor helps with. */
  goals: readonly Goal[];
  agreements: readonly Agreement[];
  /** Before the mentoring, in order of time. */
  first: readonly { meeting: Meeting; on: LocalDate | undefined }[];
  /** How the user decided to ask this person. */
  assessment: Assessment | undefined;
  choice: Pick<Choice, 'ownCriteria' | 'knockOuts'>;
  /** In order of time, each with its number and day. */
  meetings: readonly { meeting: Meeting; no: number; on: LocalDate | undefined }[];
  checkpoints: readonly Checkpoint[];
  feedback: readonly Feedback[];
  history: readonly HistoryEvent[];
};

/** A part of the journal as lines of Markdown; empty where nothing is known of it. */
export type Part = (journal: Journal, words: JournalWords) => string[];
