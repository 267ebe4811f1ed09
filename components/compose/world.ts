import type { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { AboutMe, Preferences } from '@/lib/model/settings';
import type { UserTemplate } from '@/lib/model/template';
import type { LocalDate } from '@/lib/model/time';
import type { Matter } from '@/lib/outreach/render/matter';
import { withWantedSkills } from '@/lib/relationship/goals';
import { mentoringMatter } from '@/lib/relationship/matter';
import { recentFirstContacts } from '@/lib/outreach/stop-rules';
import { eventsSince, findPeople, getPerson, getSetting, historyOf, lastSentTo, mentoringSource, ownTemplates, readingTogether } from '@/lib/store/queries';

/** What a draft is made from, besides its own text. */
export type DraftSource = {
  person: Person;
  history: readonly HistoryEvent[];
  aboutMe: AboutMe;
  preferences: Preferences;
  /** The user's own. */
  templates: readonly UserTemplate[];
  /** What goals, plan, meetings and agreement say. */
  matter: Matter;
};

/** What is known about others, with which a draft is compared. */
export type Surroundings = {
  /** The last messages to other people. */
  recentBodies: readonly string[];
  /** Names of other people, the last changed first. */
  otherNames: readonly string[];
  firstContacts: readonly LocalDate[];
};

export type ComposeWorld = DraftSource & Surroundings;

/** A draft is compared with so many earlier messages. */
const comparedWith = 5;
/** Whose names could stand in a text by mistake: the people last looked at. */
const namesLookedFor = 100;
const week = 7 * 86_400_000;

/** Reads what a draft to a person is made from; `person` is `undefined` where there is none of this id. */
export async function readSource(id: PersonId): Promise<Omit<DraftSource, 'person'> & { person: Person | undefined }> {
  const read = () => Promise.all([getPerson(id), historyOf(id), getSetting('aboutMe'), getSetting('preferences'), ownTemplates()]);
  const [person, history, aboutMe, preferences, templates] = await readingTogether(read);
  const source = await mentoringSource(id);
  return { person, history, aboutMe: withWantedSkills(aboutMe, source.plan, source.goals), preferences, templates, matter: mentoringMatter(source, new Date()) };
}

/** Before the surroundings are read: they are not waited for. */
export const noSurroundings: Surroundings = { recentBodies: [], otherNames: [], firstContacts: [] };

/** Reads what a draft to a person is compared with. */
export async function readSurroundings(id: PersonId, now: Date): Promise<Surroundings> {
  const [recentBodies, others, events] = await Promise.all([
    lastSentTo(id, comparedWith),
    findPeople({ limit: namesLookedFor }),
    eventsSince(new Date(now.getTime() - week)),
  ]);
  const otherNames = others.filter((other) => other.id !== id).map(({ name }) => name);
  return { recentBodies, otherNames, firstContacts: recentFirstContacts(events, now) };
}
