import { Assessment } from '@/lib/model/assessment';
import { blankChoice, Choice } from '@/lib/model/choice';
import { Contact } from '@/lib/model/contact';
import { Goal } from '@/lib/model/goal';
import type { ContactId, MeetingId, PersonId } from '@/lib/model/id';
import { Meeting } from '@/lib/model/meeting';
import { blankPlan, Plan } from '@/lib/model/plan';
import { SearchPlace } from '@/lib/model/search-place';
import type { Instant } from '@/lib/model/time';
import { db } from './database';
import { parseRow, parseRows } from './parse-rows';

const never = '1970-01-01T00:00:00.000Z' as Instant;

/** The user's goals in the order in which they were written down. */
export const listGoals = async (): Promise<Goal[]> => parseRows(Goal, await db.goals.orderBy('id').toArray());

/** Where the user wants to go and how the mentoring is to run; a blank plan where nothing is written down yet. */
export async function getPlan(): Promise<Plan> {
  const row = await db.plan.get('plan');
  return (row && parseRow(Plan, row)) ?? blankPlan(never);
}

/** The people of the search plan in the order in which they were added. */
export const listContacts = async (): Promise<Contact[]> => parseRows(Contact, await db.contacts.orderBy('id').toArray());

export const getContact = async (id: ContactId): Promise<Contact | undefined> => {
  const row = await db.contacts.get(id);
  return row && parseRow(Contact, row);
};

/** The places to look at in the order in which they were added. */
export const listSearchPlaces = async (): Promise<SearchPlace[]> => parseRows(SearchPlace, await db.searchPlaces.orderBy('id').toArray());

const started = ({ plannedStart, heldOn, createdAt }: Meeting): string => plannedStart ?? heldOn ?? createdAt;
const byStart = (a: Meeting, b: Meeting) => (started(a) < started(b) ? -1 : started(a) > started(b) ? 1 : a.id < b.id ? -1 : 1);

/** All meetings with a person, in order of time. */
export const meetingsOf = async (id: PersonId): Promise<Meeting[]> =>
  parseRows(Meeting, await db.meetings.where('personId').equals(id).toArray()).sort(byStart);

/** The meetings with everybody, in order of time. */
export const listMeetings = async (): Promise<Meeting[]> => parseRows(Meeting, await db.meetings.toArray()).sort(byStart);

export const getMeeting = async (id: MeetingId): Promise<Meeting | undefined> => {
  const row = await db.meetings.get(id);
  return row && parseRow(Meeting, row);
};

/** How the user decides; the usual criteria where nothing was changed. */
export async function getChoice(): Promise<Choice> {
  const row = await db.choice.get('choice');
  return (row && parseRow(Choice, row)) ?? blankChoice(never);
}

/** What the user thinks of somebody as a mentor. */
export const assessmentOf = async (id: PersonId): Promise<Assessment | undefined> =>
  parseRows(Assessment, await db.assessments.where('personId').equals(id).toArray())[0];

/** What the user thinks of people as mentors, last changed first. */
export const listAssessments = async (): Promise<Assessment[]> =>
  parseRows(Assessment, await db.assessments.toArray()).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
