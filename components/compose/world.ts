import type { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { AboutMe, Preferences } from '@/lib/model/settings';
import type { UserTemplate } from '@/lib/model/template';
import type { LocalDate } from '@/lib/model/time';
import { recentFirstContacts } from '@/lib/outreach/stop-rules';
import { eventsSince, findPeople, getPerson, getSetting, historyOf, lastSentTo, ownTemplates } from '@/lib/store/queries';

/** What a draft is written from and checked against, besides its own text. */
export type ComposeWorld = {
  person: Person;
  history: readonly HistoryEvent[];
  aboutMe: AboutMe;
  preferences: Preferences;
  /** The last messages to other people. */
  recentBodies: readonly string[];
  /** Names of other people, the last changed first. */
  otherNames: readonly string[];
  firstContacts: readonly LocalDate[];
  /** The user's own. */
  templates: readonly UserTemplate[];
};

/** A draft is compared with so many earlier messages. */
const comparedWith = 5;
/** Whose names could stand in a text by mistake: the people last looked at. */
const namesLookedFor = 100;
const week = 7 * 86_400_000;

/** Reads all that the composer needs of a person; `person` is `undefined` where there is none of this id. */
export async function readWorld(id: PersonId, now: Date): Promise<Omit<ComposeWorld, 'person'> & { person: Person | undefined }> {
  const [person, history, aboutMe, preferences, recentBodies, others, events, templates] = await Promise.all([
    getPerson(id),
    historyOf(id),
    getSetting('aboutMe'),
    getSetting('preferences'),
    lastSentTo(id, comparedWith),
    findPeople({ limit: namesLookedFor }),
    eventsSince(new Date(now.getTime() - week)),
    ownTemplates(),
  ]);
  const otherNames = others.filter((other) => other.id !== id).map(({ name }) => name);
  return { person, history, aboutMe, preferences, recentBodies, otherNames, firstContacts: recentFirstContacts(events, now), templates };
}
