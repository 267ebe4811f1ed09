import { Dexie, type PromiseExtended } from 'dexie';
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

const rowsOf = <T>(table: string, schema: z.ZodType<T>, id: PersonId): PromiseExtended<T[]> =>
  db
    .table(table)
    .where('personId')
    .equals(id)
    .sortBy('id')
    .then((rows) => parseRows(schema, rows));

/** The mentoring with a person; `undefined` where none was begun. */
export const getMentorship = (id: PersonId): PromiseExtended<Mentorship | undefined> => rowsOf('mentorships', Mentorship, id).then(([first]) => first);

export const agreementsOf = (id: PersonId): Promise<Agreement[]> => rowsOf('agreements', tables.agreements, id);
export const checkpointsOf = (id: PersonId): Promise<Checkpoint[]> => rowsOf('checkpoints', tables.checkpoints, id);
export const feedbackOf = (id: PersonId): Promise<Feedback[]> => rowsOf('feedback', tables.feedback, id);

/**
 * Within `read` the reads are chained by `then`: after the `await`s of several live queries that run at once, Dexie may take one for
 * the other and end the transaction too early.
 */
const together = <T>(read: () => PromiseExtended<T>): Promise<T> =>
  db.transaction('r', [db.people, db.mentorships, ...Object.keys(tables).map((name) => db.table(name)), db.goals, db.plan], read);

const recordOf = (mentorship: Mentorship, goals: Goal[], plan: Plan): PromiseExtended<MentoringRecord | undefined> => {
  const { personId: id } = mentorship;
  return Dexie.Promise.all([
    db.people.get(id),
    rowsOf('agreements', Agreement, id),
    rowsOf('checkpoints', Checkpoint, id),
    rowsOf('feedback', Feedback, id),
    rowsOf('meetings', Meeting, id),
    rowsOf('history', HistoryEvent, id),
  ]).then(([row, agreements, checkpoints, feedback, meetings, history]) => {
    const person = row && parseRow(Person, row);
    const byDay = checkpoints.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    return person && { person, mentorship, agreements, checkpoints: byDay, feedback, meetings, history, goals, plan };
  });
};

const own = () => Dexie.Promise.all([listGoals(), getPlan()]);

/** What messages to somebody are made from besides their record. */
export const mentoringSource = (id: PersonId): PromiseExtended<MentoringSource> =>
  Dexie.Promise.all([
    getMentorship(id),
    rowsOf('agreements', Agreement, id),
    rowsOf('checkpoints', Checkpoint, id),
    rowsOf('meetings', Meeting, id),
    own(),
  ]).then(([mentorship, agreements, checkpoints, meetings, [goals, plan]]) => ({ mentorship, agreements, checkpoints, meetings, goals, plan }));
type MentoringSource = Pick<MentoringRecord, 'agreements' | 'checkpoints' | 'meetings' | 'goals' | 'plan'> & { mentorship: Mentorship | undefined };

/** The tables that `mentoringSource` reads. */
export const mentoringTables = () => [db.mentorships, db.agreements, db.checkpoints, db.meetings, db.goals, db.plan];

/** All that is known of the mentoring with a person; `undefined` where none was begun or the person is gone. */
export const readMentoring = (id: PersonId): Promise<MentoringRecord | undefined> =>
  together(() =>
    Dexie.Promise.all([getMentorship(id), own()]).then(([mentorship, [goals, plan]]) => (mentorship ? recordOf(mentorship, goals, plan) : undefined)),
  );

/** All mentorings, the first begun first; one for each person. */
export const listMentorings = (): Promise<MentoringRecord[]> =>
  together(() =>
    Dexie.Promise.all([db.mentorships.orderBy('id').toArray(), own()])
      .then(([rows, [goals, plan]]) => {
        const begun = parseRows(Mentorship, rows);
        const first = begun.filter((row, i) => begun.findIndex(({ personId }) => personId === row.personId) === i);
        return Dexie.Promise.all(first.map((mentorship) => recordOf(mentorship, goals, plan)));
      })
      .then((records) => records.filter((record) => record !== undefined)),
  );
