import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Feedback } from '@/lib/model/feedback';
import type { HistoryEvent } from '@/lib/model/history';
import type { MeetingId } from '@/lib/model/id';
import type { Meeting } from '@/lib/model/meeting';
import type { MentoringPart, Mentorship, MentorshipState } from '@/lib/model/mentorship';
import { addDays, daysBetween, type LocalDate, toLocalDate } from '@/lib/model/time';
import { agreedVersion, isComplete, latestVersion } from './agreement';
import { agendaSentAt } from './agenda-mail';
import { heldMeetings, meetingDay, nextMeeting, openActions, unloggedMeetings } from './meetings';

/** The steps of a mentoring, each with the part of it in which it is done. */
const mentoringSteps = {
  ask: 'ask',
  awaitAnswer: 'ask',
  agree: 'agreement',
  sendAgreement: 'agreement',
  agenda: 'agenda',
  log: 'meetings',
  sendAgenda: 'meetings',
  act: 'meetings',
  lookBack: 'feedback',
  plan: 'meetings',
  health: 'feedback',
  prepare: 'meetings',
  resume: 'feedback',
  finish: 'ending',
  goodbye: 'ending',
} as const satisfies Record<string, MentoringPart>;

export type MentoringStepName = keyof typeof mentoringSteps;
export type MentoringStep = { step: MentoringStepName; part: MentoringPart; on?: LocalDate | undefined; meetingId?: MeetingId | undefined };

export type MentoringSituation = {
  state: MentorshipState;
  mentorship: Mentorship;
  agreements: readonly Agreement[];
  /** All with this person. */
  meetings: readonly Meeting[];
  checkpoints: readonly Checkpoint[];
  feedback: readonly Feedback[];
  /** Of this person, in any order. */
  history: readonly HistoryEvent[];
  now: Date;
};

/** Topics are sent the day before; from two days before on it is time for it. */
const agendaAhead = 2;
/** From so many meetings on the user is asked how it goes, and then again after so many days. */
const healthAfter = 2;
const healthEvery = 60;

const step = (name: MentoringStepName, more: Omit<MentoringStep, 'step' | 'part'> = {}): MentoringStep => ({ step: name, part: mentoringSteps[name], ...more });

type Rule = (situation: MentoringSituation, today: LocalDate) => MentoringStep | undefined;

const finish: Rule = ({ agreements }, today) => {
  const { endsOn } = agreedVersion(agreements) ?? {};
  return endsOn && endsOn < today ? step('finish', { on: endsOn }) : undefined;
};

const log: Rule = ({ meetings, now }) => {
  const { meeting } = unloggedMeetings(meetings, now).at(-1) ?? {};
  return meeting && step('log', { meetingId: meeting.id, on: meetingDay(meeting) });
};

const sendAgenda: Rule = ({ meetings, history }, today) => {
  const { meeting } = nextMeeting(meetings, today) ?? {};
  const on = meeting && meetingDay(meeting);
  if (!on || agendaSentAt(meeting, meetings, history) || daysBetween(today, on) > agendaAhead) return undefined;
  return step('sendAgenda', { meetingId: meeting.id, on: addDays(on, -1) });
};

const agree: Rule = ({ agreements }) => {
  if (agreedVersion(agreements)) return undefined;
  const latest = latestVersion(agreements);
  return latest && isComplete(latest) ? step('sendAgreement') : step('agree');
};

const lookBack: Rule = ({ checkpoints }, today) => {
  const due = checkpoints.filter(({ done, dueOn }) => done === 'no' && dueOn <= today).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return due[0] && step('lookBack', { on: due[0].dueOn });
};

const act: Rule = ({ meetings }, today) => {
  const due = openActions(meetings).find(({ action }) => action.owner !== 'mentor' && action.due !== undefined && action.due <= today);
  return due && step('act', { on: due.action.due });
};

const agenda: Rule = ({ checkpoints, mentorship: { topics } }) => (topics.length || checkpoints.length ? undefined : step('agenda'));

const plan: Rule = ({ meetings }, today) => (nextMeeting(meetings, today) ? undefined : step('plan'));

const health: Rule = ({ feedback, meetings }, today) => {
  if (heldMeetings(meetings).length < healthAfter) return undefined;
  const last = feedback.filter(({ form }) => form === 'health').map(({ on }) => on).sort().at(-1);
  return !last || daysBetween(last, today) >= healthEvery ? step('health') : undefined;
};

const prepare: Rule = ({ meetings }, today) => {
  const { meeting } = nextMeeting(meetings, today) ?? {};
  return meeting && step('prepare', { meetingId: meeting.id, on: meetingDay(meeting) });
};

/** What is to be done while a mentoring runs, the most pressing first. */
const running: readonly Rule[] = [log, finish, sendAgenda, agree, lookBack, act, agenda, plan, health, prepare];

/** The next sensible step of a mentoring; `undefined` where nothing is left to do. */
export function nextMentoringStep(situation: MentoringSituation): MentoringStep | undefined {
  const { state, mentorship, now } = situation;
  if (state === 'preparing') return step('ask');
  if (state === 'asked') return step('awaitAnswer');
  if (state === 'declined') return undefined;
  if (state === 'paused') return step('resume');
  if (state === 'ended') return mentorship.lessons.trim() || mentorship.archived !== 'no' ? undefined : step('goodbye');
  const today = toLocalDate(now);
  for (const rule of running) {
    const found = rule(situation, today);
    if (found) return found;
  }
  return undefined;
}
