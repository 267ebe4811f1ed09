import type { Agreement } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import type { Goal } from '@/lib/model/goal';
import type { Meeting } from '@/lib/model/meeting';
import type { MessageLanguage } from '@/lib/model/message';
import type { Mentorship } from '@/lib/model/mentorship';
import type { Plan } from '@/lib/model/plan';
import { type LocalDate, toLocalDate } from '@/lib/model/time';
import { localeOf } from '@/lib/outreach/address/locale';
import { agreedVersion, latestVersion } from './agreement';
import { addMonths } from './days';
import { goalsOf } from './goals';
import { doneActions, heldMeetings, meetingDay, openActions, talksAround } from './meetings';
import { agreementTerms, endReasons, inWords, rhythmWords } from './matter-words';

/** What messages to a mentor are made from. */
export type MentoringSource = {
  mentorship: Mentorship | undefined;
  agreements: readonly Agreement[];
  checkpoints: readonly Checkpoint[];
  meetings: readonly Meeting[];
  goals: readonly Goal[];
  plan: Plan;
};

/** In which language, and by the habits of which country (`localeOf`). */
type Letter = { language: MessageLanguage; locale: string };

const spokenDay = (day: LocalDate, { locale }: Letter): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00`));

/** "Thursday 19 March at 17:30 CET", "Donnerstag, 19. März, um 17:30 Uhr (MEZ)" */
function spokenMoment(start: string, timeZone: string, { language, locale }: Letter): string {
  const date = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const at = new Date(start);
  if (language === 'en') return new Intl.DateTimeFormat(locale, { ...date, ...time, timeZoneName: 'short' }).format(at).replace(/\u202f/g, ' ');
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return `${new Intl.DateTimeFormat(locale, date).format(at)}, um ${new Intl.DateTimeFormat(locale, time).format(at)} Uhr (${zone?.value})`;
}

/** "Central European Time" */
const spokenZone = (timeZone: string, now: Date, language: MessageLanguage): string | undefined =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value;

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');
const andList = (texts: readonly string[], language: MessageLanguage) => new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
const written = (text: string | undefined): string | undefined => (text?.trim() ? oneLine(text) : undefined);

const byDay: Record<MessageLanguage, (day: string) => string> = { en: (day) => `(by ${day})`, de: (day) => `(bis zum ${day})` };
const minuteWord: Record<MessageLanguage, string> = { en: 'minutes', de: 'Minuten' };

/** "1. Grants (20 minutes): which fund to apply to" */
const topicLines = ({ agenda }: Meeting, language: MessageLanguage): string | undefined => {
  const topics = agenda.filter(({ topic }) => topic.trim());
  const lines = topics.map(({ topic, minutes, outcome }, i) => {
    const result = written(outcome);
    return `${i + 1}. ${oneLine(topic)} (${minutes} ${minuteWord[language]})${result ? `: ${result}` : ''}`;
  });
  return lines.length ? lines.join('\n') : undefined;
};

/** The question of the user's own that comes first. */
const firstQuestion = ({ ownQuestions }: Meeting) => ownQuestions.map(({ text }) => written(text)).find(Boolean);

function meetingMatter(meetings: readonly Meeting[], now: Date, letter: Letter) {
  const { next, last } = talksAround(meetings, toLocalDate(now));
  const on = next && meetingDay(next);
  const held = heldMeetings(meetings).length;
  const mine = openActions(meetings).find(({ action }) => action.owner !== 'mentor')?.action;
  return {
    'meeting.date': on && spokenDay(on, letter),
    'meeting.when': next?.plannedStart && spokenMoment(next.plannedStart, next.zone, letter),
    'meeting.place': written(next?.place),
    'meeting.minutes': next && String(next.minutes),
    'meeting.topics': next && topicLines(next, letter.language),
    'meeting.question': next && firstQuestion(next),
    'meeting.decision': next?.agenda.map(({ outcome }) => written(outcome)).find(Boolean),
    'meeting.takeaway': written(last?.advice),
    'meeting.next_step': mine && [oneLine(mine.text), mine.due && byDay[letter.language](spokenDay(mine.due, letter))].filter(Boolean).join(' '),
    'meeting.count': held ? inWords(held, letter.language) : undefined,
  };
}

/** What was done, and what shows that a goal came nearer, since the last talk. */
function progressMatter(meetings: readonly Meeting[], goals: readonly Goal[], now: Date) {
  const { last } = talksAround(meetings, toLocalDate(now));
  const since = last && meetingDay(last);
  if (!since) return {};
  const done = doneActions(meetings).filter(({ on }) => on >= since)[0];
  const shown = goals.flatMap(({ evidence }) => evidence).filter(({ on, text }) => on >= since && text.trim());
  const newest = shown.sort((a, b) => (a.on > b.on ? -1 : 1))[0];
  return { 'action.done': written(done?.text), 'meeting.progress': written(newest?.text ?? done?.text) };
}

/** From today until a month later, unless the user writes otherwise. */
function pauseMatter(checkpoints: readonly Checkpoint[], now: Date, letter: Letter) {
  if (!checkpoints.some(({ decision }) => decision === 'pause')) return {};
  const from = toLocalDate(now);
  return { 'pause.from': spokenDay(from, letter), 'pause.until': spokenDay(addMonths(from, 1), letter) };
}

/**
 * What goals, plan, meetings and agreement put into a message, under the names that templates use, in the language of the message and by the
 * habits of the recipient's country. What is not known is absent. `zone`: where the user is (IANA).
 */
export function mentoringMatter({ mentorship, agreements, checkpoints, meetings, goals, plan }: MentoringSource, now: Date, zone?: string) {
  return (language: MessageLanguage, country?: string) => {
    const letter = { language, locale: localeOf(language, country) };
    const mine = goalsOf(mentorship ?? {}, goals);
    const skills = plan.develop.length ? plan.develop : mine.map(({ skill }) => skill.trim()).filter(Boolean);
    const terms = agreedVersion(agreements) ?? latestVersion(agreements);
    const isPlanned = plan.updatedAt > '1971';
    const steps = mentorship?.steps.split('\n').map(oneLine).filter(Boolean) ?? [];
    const found = {
      'me.zone': zone && spokenZone(zone, now, language),
      'goals.main': written(mine[0]?.text),
      'goals.skills': skills.length ? andList(skills.slice(0, 3), language) : undefined,
      'mentoring.why': written(mentorship?.why),
      'mentoring.months': mentorship?.months === undefined ? undefined : inWords(mentorship.months, language),
      'mentoring.offer': written(mentorship?.offer),
      'mentoring.reason': mentorship?.endReason && endReasons[language][mentorship.endReason],
      'mentoring.achieved': written(mentorship?.achieved),
      'mentoring.thanks': written(mentorship?.thanks),
      'plan.rhythm': isPlanned ? rhythmWords[language][plan.rhythm] : undefined,
      'plan.minutes': isPlanned ? String(plan.minutes) : undefined,
      'plan.steps': steps.length ? andList(steps, language) : undefined,
      ...meetingMatter(meetings, now, letter),
      ...progressMatter(meetings, mine, now),
      'agreement.terms': terms && agreementTerms(terms, language, (day) => new Intl.DateTimeFormat(letter.locale, { dateStyle: 'long' }).format(new Date(`${day}T12:00:00`))),
      ...pauseMatter(checkpoints, now, letter),
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as { [Name in keyof typeof found]?: string };
  };
}
