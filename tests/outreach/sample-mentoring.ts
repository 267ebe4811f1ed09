import { type Agreement, AgreementTerms } from '@/lib/model/agreement';
import type { Checkpoint } from '@/lib/model/checkpoint';
import { type EntryId, type GoalId, type MeetingId, type MentorshipId, newId, type PersonId } from '@/lib/model/id';
import { type ActionItem, blankMeeting, type Meeting } from '@/lib/model/meeting';
import { blankMentorship } from '@/lib/model/mentorship';
import type { MessageLanguage, Register } from '@/lib/model/message';
import { blankPlan } from '@/lib/model/plan';
import type { Instant, LocalDate } from '@/lib/model/time';
import type { Matter } from '@/lib/outreach/render/matter';
import { mentoringMatter, type MentoringSource } from '@/lib/relationship/matter';

/** What the user of the samples wrote down in the course of a mentoring, in one language. */
type Words = {
  why: string; steps: string; offer: string; achieved: string; thanks: string;
  goal: string; skills: string[]; evidence: string;
  advice: string; done: string; nextStep: string; question: string; place: string;
  agenda: [topic: string, minutes: number, outcome: string][];
  terms: Partial<AgreementTerms>;
};

const words: Record<MessageLanguage, Words> = {
  en: {
    why: 'You showed me plainly where my first draft went wrong, and how to put it right.',
    steps: 'reading two of your planning files together\ngoing through my draft for a first village meeting',
    offer: 'a summary of the newest studies on noise every month, and the view of somebody who is still new to all this',
    achieved: 'I have led two village meetings, the second one without help',
    thanks: 'you took me along to Lower Marsh and let me see how you prepare',
    goal: 'to lead a village meeting about a new wind park on my own',
    skills: ['explaining technical plans in plain words', 'leading a meeting'],
    evidence: 'I led the student council’s meeting, and it ended on time',
    advice: 'ask people what worries them before you show them a plan',
    done: 'write the invitation to the meeting in Lower Marsh',
    nextStep: 'talk to three people in Lower Marsh before I draft anything',
    question: 'what you would learn first if you started again today',
    place: 'video call, https://meet.example.org/lower-marsh',
    agenda: [
      ['Since last time', 5, ''],
      ['My draft for the meeting in Lower Marsh', 25, 'which three points to open with'],
      ['How to answer hostile questions', 10, ''],
      ['Next steps and next date', 5, ''],
    ],
    terms: {
      goals: 'lead a village meeting about a new wind park on my own\nexplain technical plans in plain words',
      success: 'I have led two meetings, one of them without help',
      place: 'by video, twice a year in your office',
      scheduling: 'I suggest two dates a week ahead',
      cancelling: 'a message the day before',
      preparation: 'I send you the topics the day before and a short summary afterwards',
      between: 'questions by e-mail, an answer within a week is fine',
      confidentiality: 'what we talk about stays between us',
      offLimits: 'jobs at Northwind Energy',
      honesty: 'we tell each other openly what helps and what does not',
      exit: 'either of us can stop at any time, without giving reasons; then we take one last conversation to look back',
    },
  },
  de: {
    why: 'Durch Ihre Fragen habe ich gesehen, wo mein erster Entwurf nicht trägt und wie es besser geht.',
    steps: 'zwei Ihrer Planungsakten gemeinsam lesen\nmeinen Entwurf für eine erste Bürgerversammlung besprechen',
    offer: 'jeden Monat eine Zusammenfassung neuer Studien zum Thema Schall und den Blick von jemandem, für den das alles noch neu ist',
    achieved: 'Ich habe zwei Bürgerversammlungen geleitet, die zweite ohne Hilfe',
    thanks: 'dass ich in Niedermoor dabei sein und sehen durfte, wie so ein Abend vorbereitet wird',
    goal: 'eine Bürgerversammlung zu einem neuen Windpark selbst leiten',
    skills: ['technische Pläne verständlich erklären', 'Sitzungen leiten'],
    evidence: 'ich habe die Sitzung der Fachschaft geleitet, und wir waren pünktlich fertig',
    advice: 'erst nach den Sorgen fragen, dann den Plan zeigen',
    done: 'die Einladung zur Versammlung in Niedermoor schreiben',
    nextStep: 'mit drei Leuten in Niedermoor sprechen, bevor ich etwas entwerfe',
    question: 'was Sie zuerst lernen würden, wenn Sie heute noch einmal anfingen',
    place: 'Videogespräch, https://meet.example.org/niedermoor',
    agenda: [
      ['Was sich seit dem letzten Mal getan hat', 5, ''],
      ['Mein Entwurf für die Versammlung in Niedermoor', 25, 'mit welchen drei Punkten ich anfange'],
      ['Wie man auf feindselige Fragen antwortet', 10, ''],
      ['Nächste Schritte und nächster Termin', 5, ''],
    ],
    terms: {
      goals: 'eine Bürgerversammlung zu einem neuen Windpark selbst leiten\ntechnische Pläne verständlich erklären',
      success: 'ich zwei Versammlungen geleitet habe, eine davon ohne Hilfe',
      place: 'per Video, zweimal im Jahr vor Ort',
      scheduling: 'ich schlage eine Woche vorher zwei Termine vor',
      cancelling: 'eine Nachricht am Tag davor',
      preparation: 'die Themen kommen am Tag davor, danach eine kurze Zusammenfassung',
      between: 'Fragen per E-Mail, eine Antwort innerhalb einer Woche genügt',
      confidentiality: 'was wir besprechen, bleibt unter uns',
      offLimits: 'Bewerbungen',
      honesty: 'wir sagen einander offen, was hilft und was nicht',
      exit: 'beide Seiten können jederzeit ohne Angabe von Gründen aufhören; dann nehmen wir uns ein letztes Gespräch für den Rückblick',
    },
  },
};

/** To somebody who is called "du". */
const familiar: Words = {
  ...words.de,
  why: 'Durch deine Fragen habe ich gesehen, wo mein erster Entwurf nicht trägt und wie es besser geht.',
  steps: 'zwei deiner Planungsakten gemeinsam lesen\nmeinen Entwurf für eine erste Bürgerversammlung besprechen',
  question: 'was du zuerst lernen würdest, wenn du heute noch einmal anfingst',
};

const on = (day: string) => day as LocalDate;
const at = (instant: string) => instant as Instant;
const personId = newId<PersonId>();
const began = at('2026-04-02T08:00:00.000Z');

const meeting = (plannedStart: string, more: Partial<Meeting>): Meeting => ({
  ...blankMeeting({ id: newId<MeetingId>(), personId, kind: 'regular', zone: 'Europe/Berlin', minutes: 45 }, began),
  plannedStart: at(plannedStart),
  ...more,
});
const action = (text: string, more: Partial<ActionItem>): ActionItem => ({ id: newId<EntryId>(), text, owner: 'me', done: 'no', ...more });

function meetingsOf({ advice, done, nextStep, question, place, agenda }: Words): Meeting[] {
  const held = (day: string, more: Partial<Meeting> = {}) => meeting(`${day}T15:30:00.000Z`, { state: 'held', heldOn: on(day), ...more });
  return [
    held('2026-07-09'),
    held('2026-08-06'),
    held('2026-09-03', {
      advice,
      actions: [action(done, { done: at('2026-09-08T10:00:00.000Z') }), action(nextStep, { due: on('2026-09-24') })],
    }),
    meeting('2026-10-01T15:30:00.000Z', {
      place,
      ownQuestions: [{ id: newId<EntryId>(), text: question }],
      agenda: agenda.map(([topic, minutes, outcome]) => ({ id: newId<EntryId>(), topic, minutes, outcome, owner: 'me' })),
    }),
  ];
}

function sourceOf(own: Words): MentoringSource {
  const { why, steps, offer, achieved, thanks, goal, skills, evidence, terms } = own;
  const agreed = { ...terms, rhythm: 'monthly', minutes: 45, startsOn: on('2026-06-01'), reviewOn: on('2026-09-15'), endsOn: on('2027-02-26') };
  return {
    mentorship: { ...blankMentorship(newId<MentorshipId>(), personId, began), why, steps, offer, achieved, thanks, months: 9, endReason: 'planned' },
    agreements: [{ ...AgreementTerms.parse(agreed), version: 1, agreedOn: on('2026-05-28') } as Agreement],
    checkpoints: [{ decision: 'pause' } as Checkpoint],
    meetings: meetingsOf(own),
    goals: [
      {
        id: newId<GoalId>(), text: goal, horizon: 'long', skill: '', measure: '', progress: 40, state: 'open', createdAt: began, updatedAt: began,
        evidence: [{ id: newId<EntryId>(), on: on('2026-09-09'), text: evidence }],
      },
    ],
    plan: { ...blankPlan(began), develop: skills },
  };
}

/** The first talk, as it was arranged. */
const firstTalk = ({ question, place }: Words): Meeting =>
  meeting('2026-03-17T16:00:00.000Z', { kind: 'first', minutes: 30, place, ownQuestions: [{ id: newId<EntryId>(), text: question }] });

const wordsFor = (language: MessageLanguage, register: Register) => (language === 'de' && register === 'familiar' ? familiar : words[language]);

/** What is known before the first talk, to somebody addressed in this form. */
export const matterBeforeTheTalk =
  (register: Register, now: Date): Matter =>
  (language, country) => {
    const own = wordsFor(language, register);
    const source = { ...sourceOf(own), mentorship: undefined, agreements: [], checkpoints: [], meetings: [firstTalk(own)] };
    return mentoringMatter(source, now, 'Europe/Berlin')(language, country);
  };

/** What goals, plan, meetings and agreement say in the fourth month of the mentoring. */
export const matterOfTheMentoring =
  (register: Register): Matter =>
  (language, country) =>
    mentoringMatter(sourceOf(wordsFor(language, register)), new Date('2026-09-10T09:00:00Z'), 'Europe/Berlin')(language, country);
