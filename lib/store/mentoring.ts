import { Agreement } from '@/lib/model/agreement';
import { Checkpoint } from '@/lib/model/checkpoint';
import { Feedback } from '@/lib/model/feedback';
import type { Goal } from '@/lib/model/goal';
import { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import { Meeting } from '@/lib/model/meeting';
import { Mentorship } from '@/lib/model/mentorship';
import { Person } from '@/lib/model/person';
import type { Plan } from '@/lib/model/plan';
import type { z } from '@/lib/model/zod';
import { db } from './database';
import { getPlan, listGoals } from './journey';
import { parseRow, parseRows } from './parse-rows';

/** All that is known of a mentoring with one person. */
export type MentoringRecord = {
  person: Person;
  mentorship: Mentorship;
  agreements: Agreement[];
  checkpoints: Checkpoint[];
  feedback: Feedback[];
  meetings: Meeting[];
  history: HistoryEvent[];
  /** The user's own, for all mentorings. */
  goals: Goal[];
  plan: Plan;
};

const tables = { agreements: Agreement, checkpoints: Checkpoint, feedback: Feedback, meetings: Meeting, history: HistoryEvent };

const rowsOf = async <T>(table: string, schema: z.ZodType<T>, id: PersonId): Promise<T[]> =>
  parseRows(schema, await db.table(table).where('personId').equals(id).sortBy('id'));

/** The mentoring with a person; `undefined` where none was begun. */
export const getMentorship = async (id: PersonId): Promise<Mentorship | undefined> => (await rowsOf('mentorships', Mentorship, id))[0];

export const agreementsOf = (id: PersonId): Promise<Agreement[]> => rowsOf('agreements', tables.agreements, id);
export const checkpointsOf = (id: PersonId): Promise<Checkpoint[]> => rowsOf('checkpoints', tables.checkpoints, id);
export const feedbackOf = (id: PersonId): Promise<Feedback[]> => rowsOf('feedback', tables.feedback, id);

const together = <T>(read: () => Promise<T>): Promise<T> =>
  db.transaction('r', [db.people, db.mentorships, ...Object.keys(tables).map((name) => db.table(name)), db.goals, db.plan], read);

async function recordOf(mentorship: Mentorship, goals: Goal[], plan: Plan): Promise<MentoringRecord | undefined> {
  const { personId } = mentorship;
  const row = await db.people.get(personId);
  const person = row && parseRow(Person, row);
  if (!person) return undefined;
  const agreements = await agreementsOf(personId);
  const checkpoints = (await checkpointsOf(personId)).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const feedback = await feedbackOf(personId);
  const meetings = await rowsOf('meetings', Meeting, personId);
  const history = await rowsOf('history', HistoryEvent, personId);
  return { person, mentorship, agreements, checkpoints, feedback, meetings, history, goals, plan };
}

/** What messages to somebody are made from besides their record. */
export async function mentoringSource(id: PersonId): Promise<MentoringSource> {
  const [mentorship, agreements, checkpoints] = [await getMentorship(id), await agreementsOf(id), await checkpointsOf(id)];
  return { mentorship, agreements, checkpoints, meetings: await rowsOf('meetings', Meeting, id), goals: await listGoals(), plan: await getPlan() };
}
type MentoringSource = Pick<MentoringRecord, 'agreements' | 'checkpoints' | 'meetings' | 'goals' | 'plan'> & { mentorship: Mentorship | undefined };

/** The tables that `mentoringSource` reads. */
export const mentoringTables = () => [db.mentorships, db.agreements, db.checkpoints, db.meetings, db.goals, db.plan];

/** All that is known of the mentoring with a person; `undefined` where none was begun or the person is gone. */
export const readMentoring = (id: PersonId): Promise<MentoringRecord | undefined> =>
  together(async () => {
    const mentorship = await getMentorship(id);
    return mentorship && recordOf(mentorship, await listGoals(), await getPlan());
  });

/** All mentorings, the first begun first; one for each person. */
export const listMentorings = (): Promise<MentoringRecord[]> =>
  together(async () => {
    const rows = parseRows(Mentorship, await db.mentorships.orderBy('id').toArray());
    const first = rows.filter((row, i) => rows.findIndex(({ personId }) => personId === row.personId) === i);
    const [goals, plan] = [await listGoals(), await getPlan()];
    const records: MentoringRecord[] = [];
    for (const mentorship of first) records.push(...[await recordOf(mentorship, goals, plan)].filter((record) => record !== undefined));
    return records;
  });
