import { toBackup } from '@/lib/interchange/json/write-backup';
import {
  type AgreementId, type CheckpointId, type ContactId, type DraftId, type EntryId, type EventId, type FeedbackId, type GoalId, type MeetingId,
  type MentorshipId, newId, type PersonId, type RecipeId, type ReminderId, type SearchPlaceId, type TemplateId,
} from '@/lib/model/id';
import { FactField } from '@/lib/model/facts';
import type { HistoryEvent } from '@/lib/model/history';
import { blankMeeting } from '@/lib/model/meeting';
import { blankMentorship } from '@/lib/model/mentorship';
import { Person } from '@/lib/model/person';
import { blankPlan } from '@/lib/model/plan';
import type { Status } from '@/lib/model/status';
import { type Stored, type StoredTable, storedTables } from '@/lib/model/stored-tables';
import { addDays, toInstant, toLocalDate } from '@/lib/model/time';
import { me } from './me';

type Rows = { [Name in StoredTable]?: Stored<Name>[] };

/** Three people at three places of the journey, with something of everything that can be kept: every screen has what it can show. */
export function wholeLife(now: Date) {
  const today = toLocalDate(now);
  const day = (n: number) => addDays(today, n);
  const moment = (n: number) => toInstant(new Date(now.getTime() + n * 86_400_000));
  const at = moment(-60);
  const stamps = { createdAt: at, updatedAt: at };
  const entry = () => newId<EntryId>();
  const page = 'https://www.brightwater.example/team';

  const somebody = (name: string, status: Status, more: Partial<Stored<'people'>> = {}) => {
    const facts = { name, organization: 'Brightwater Tidal', emails: [`${name.toLowerCase().replace(/[^a-z]+/g, '.')}@brightwater.example`], profileUrl: page };
    const source = { by: 'page' as const, at, url: page, title: 'Our team', snippet: `${name}, Brightwater Tidal`, confidence: 0.9 };
    return Person.parse({
      id: newId<PersonId>(), ...facts, status, tags: ['tidal power'], notes: '', salutation: 'neutral', ...stamps, ...more,
      provenance: Object.fromEntries([...Object.keys(facts), ...Object.keys(more)].filter((field) => FactField.safeParse(field).success).map((field) => [field, source])),
    });
  };
  const [mentor, met, found, twin] = [
    somebody('Ingrid Falk', 'mentoring', { role: 'Head of Grid Studies', bio: 'Ingrid plans how tidal parks meet the grid. She teaches leading without authority.', education: 'Northgate College', phones: ['+44 20 7946 0958'], relation: 'professor', introducer: 'Tomás Echeverría Ruiz', notes: 'Likes **short** letters.\n\n- met at the open day' }),
    somebody('Owen Prydderch', 'met', { role: 'Turbine engineer', bio: 'Owen mends turbines and writes about it.' }),
    somebody('Samira Haddad', 'contacted', { role: 'Field technician' }),
    somebody('Samira Haddad', 'spotted', { emails: ['samira.haddad@brightwater.example'] }),
  ] as const;
  const happened = (personId: PersonId, n: number, what: Record<string, unknown>) => ({ id: newId<EventId>(), personId, at: moment(n), ...what }) as unknown as HistoryEvent;
  const letter = { type: 'sent', kind: 'firstContact', language: 'en', channel: 'mailto', subject: 'Tidal parks', body: 'Dear Samira Haddad,\n\nyour work at sea …' };
  const goal = { id: newId<GoalId>(), text: 'Lead a small project of my own', horizon: 'short' as const, skill: 'leading without authority', measure: 'A test site runs', due: day(120), progress: 40, state: 'open' as const, evidence: [{ id: entry(), on: day(-20), text: 'Wrote the plan', progress: 40 }], ...stamps };
  const first = { ...blankMeeting({ id: newId<MeetingId>(), personId: met.id, kind: 'first', zone: 'Europe/Berlin', minutes: 30 }, at), plannedStart: moment(2), questions: ['intoField' as const], ownQuestions: [{ id: entry(), text: 'What did you learn at sea?' }] };
  const held = { ...blankMeeting({ id: newId<MeetingId>(), personId: mentor.id, kind: 'regular', zone: 'Europe/Berlin', minutes: 45 }, at), plannedStart: moment(-20), state: 'held' as const, heldOn: day(-20), advice: 'Start with the smaller project.', mood: 4, agenda: [{ id: entry(), topic: 'Which project', minutes: 20, outcome: 'A choice', owner: 'me' as const }], actions: [{ id: entry(), text: 'Write to the harbour office', owner: 'me' as const, due: day(-2), done: 'no' as const }] };
  const next = { ...blankMeeting({ id: newId<MeetingId>(), personId: mentor.id, kind: 'regular', zone: 'Europe/Berlin', minutes: 45 }, at), plannedStart: moment(6), agenda: [{ id: entry(), topic: 'Permits', minutes: 20, outcome: 'A list', owner: 'mentor' as const }] };
  const template = { id: newId<TemplateId>(), name: 'My own words', kind: 'firstContact' as const, language: 'en' as const, register: 'formal' as const, subject: 'A question about {{ person.role }}', body: '{{ greeting }}\n\n{{ source }} {{ reason }}\n\n{{ closing }}\n{{ signature }}', ...stamps };
  const rows: Rows = {
    people: [mentor, met, found, twin],
    history: [
      happened(found.id, -12, letter), happened(found.id, -12, { type: 'statusChanged', from: 'spotted', to: 'contacted' }), happened(met.id, -30, letter),
      happened(met.id, -25, { type: 'replied', text: 'Gladly.' }), happened(met.id, -10, { type: 'called', outcome: 'spoke', notes: 'Wednesday suits.' }),
      happened(mentor.id, -50, { type: 'captured', url: page, title: 'Our team', fields: ['name', 'role'] }), happened(mentor.id, -40, { type: 'statusChanged', from: 'asked', to: 'mentoring' }),
    ],
    drafts: [{ id: newId<DraftId>(), personId: found.id, kind: 'followUp', language: 'en', register: 'formal', subject: 'Tidal parks', body: 'Dear Samira Haddad,\n\nmay I ask again?', edited: true, ...stamps }],
    reminders: [
      { id: newId<ReminderId>(), personId: found.id, kind: 'followUp', dueOn: day(-1), done: 'no', createdAt: at },
      { id: newId<ReminderId>(), personId: met.id, kind: 'thankYou', dueOn: today, done: 'no', createdAt: at },
    ],
    templates: [template],
    recipes: [{ id: newId<RecipeId>(), name: 'Brightwater', origin: 'https://www.brightwater.example', path: '/team', entries: 'main > ul > li' as never, rules: { name: { at: 'h3' as never, line: 0 } }, ...stamps }],
    goals: [goal],
    plan: [{ ...blankPlan(at), vision: 'Plan a tidal park from the first sketch on.', develop: ['leading without authority'], avoid: ['selling'], expectations: 'Honest words.', tasks: [{ id: entry(), text: 'Walk a site together', learning: 'What to look at' }] }],
    contacts: [{ id: newId<ContactId>(), name: 'Tomás Echeverría Ruiz', relation: 'professor', introduces: 'Ingrid Falk', askedOn: day(-50), outcome: 'introduced', notes: '', ...stamps }],
    searchPlaces: [{ id: newId<SearchPlaceId>(), kind: 'company', name: 'Brightwater Tidal', url: page, notes: '', done: 'no', ...stamps }],
    meetings: [first, held, next],
    mentorships: [{ ...blankMentorship(newId<MentorshipId>(), mentor.id, at), why: 'She asks good questions.', months: 9, beganOn: day(-40), critical: 'Patience with permits', topics: [{ id: entry(), text: 'Permits', on: day(10), done: false }], achieved: 'A plan', lessons: 'Ask earlier.' }],
    agreements: [{ id: newId<AgreementId>(), personId: mentor.id, version: 1, goals: goal.text, rhythm: 'monthly', minutes: 45, place: 'The lab', scheduling: 'I write', exit: 'At any time, with a talk.', startsOn: day(-40), reviewOn: day(60), endsOn: day(230), ...stamps }],
    checkpoints: [{ id: newId<CheckpointId>(), personId: mentor.id, kind: 'third', dueOn: day(14), title: '', notes: '', done: 'no', ...stamps }],
    feedback: [
      { id: newId<FeedbackId>(), personId: mentor.id, form: 'health', on: day(-20), ratings: { direction: 4, rhythm: 3, trust: 5, use: 4, promises: 4 }, answers: {}, text: '', ...stamps },
      { id: newId<FeedbackId>(), personId: mentor.id, form: 'mentor', on: day(-10), ratings: {}, answers: { keep: 'The short notes' }, text: 'Keep: the short notes', ...stamps },
    ],
    settings: [{ name: 'aboutMe', value: { ...me, education: 'Northgate College', skills: 'leading without authority' } }],
  };
  for (const [name, list] of Object.entries(rows)) for (const row of list) storedTables[name as StoredTable].schema.parse(row);
  return { text: toBackup(rows), mentor: mentor.id, met: met.id, found: found.id, twin: twin.id, first: first.id, next: next.id, template: template.id };
}
