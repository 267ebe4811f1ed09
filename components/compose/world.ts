import type { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import type { AboutMe, Preferences } from '@/lib/model/settings';
import type { UserTemplate } from '@/lib/model/template';
import { type LocalDate, localZone } from '@/lib/model/time';
import type { Matter } from '@/lib/outreach/render/matter';
import { withWantedSkills } from '@/lib/relationship/goals';
import { mentoringMatter } from '@/lib/relationship/matter';
import { recentFirstContacts } from '@/lib/outreach/stop-rules';
import { draftsOf, eventsSince, findPeople, getPerson, getSetting, historyOf, lastSentTo, mentoringSource, ownTemplates, readingTogether, templatesInUse } from '@/lib/store/queries';

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
  /** All of the user's own, to choose from; absent: not read yet. */
  templates?: readonly UserTemplate[];
};

export type ComposeWorld = DraftSource & Omit<Surroundings, 'templates'>;

/** A draft is compared with so many earlier messages. */
const comparedWith = 5;
/** Whose names could stand in a text by mistake: the people last looked at. */
const namesLookedFor = 100;
const week = 7 * 86_400_000;

/** Reads what a draft to a person is made from, all at once; `person` is `undefined` where there is none of this id. */
export async function readSource(id: PersonId): Promise<Omit<DraftSource, 'person' | 'templates'> & { person: Person | undefined }> {
  const read = () => Promise.all([getPerson(id), historyOf(id), getSetting('aboutMe'), getSetting('preferences'), mentoringSource(id)]);
  const [person, history, aboutMe, preferences, source] = await readingTogether(read);
  return { person, history, aboutMe: withWantedSkills(aboutMe, source.plan, source.goals), preferences, matter: mentoringMatter(source, new Date(), localZone()) };
}

/** The drafts to a person, with the templates that they are made from: no more is waited for. */
export async function readDrafts(id: PersonId): Promise<{ drafts: readonly Draft[]; templates: readonly UserTemplate[] }> {
  const drafts = await draftsOf(id);
  return { drafts, templates: await templatesInUse(drafts) };
}

/** Before the surroundings are read: they are not waited for. */
export const noSurroundings: Surroundings = { recentBodies: [], otherNames: [], firstContacts: [] };

/** Reads what a draft to a person is compared with. */
export async function readSurroundings(id: PersonId, now: Date): Promise<Surroundings> {
  const [templates, recentBodies, others, events] = await Promise.all([
    ownTemplates(),
    lastSentTo(id, comparedWith),
    findPeople({ limit: namesLookedFor }),
    eventsSince(new Date(now.getTime() - week)),
  ]);
  const otherNames = others.filter((other) => other.id !== id).map(({ name }) => name);
  return { templates, recentBodies, otherNames, firstContacts: recentFirstContacts(events, now) };
}
