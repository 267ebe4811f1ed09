import { Dexie } from 'dexie';
import { HistoryEvent } from '@/lib/model/history';
import type { PersonId } from '@/lib/model/id';
import type { Instant } from '@/lib/model/time';
import { db } from './database';
import { parseRows } from './parse-rows';

/** The smallest id of that moment: UUIDv7 begins with the milliseconds since 1970, 48 bits (RFC 9562). */
const firstIdOf = (moment: Date): string => {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

/** What happened to anybody since `moment`, in no particular order. */
export const eventsSince = async (moment: Date): Promise<HistoryEvent[]> =>
  parseRows(HistoryEvent, await db.history.where('id').aboveOrEqual(firstIdOf(moment)).toArray());

/** What happens between the user and the people: all that says how a search is going. */
const contactTypes: readonly HistoryEvent['type'][] = ['sent', 'called', 'replied', 'statusChanged'];

/** What happened between the user and anybody since `moment`, in no particular order; what was read or edited is not looked at. */
export const contactsSince = async (moment: Instant): Promise<HistoryEvent[]> => {
  const ofType = (type: string) => db.history.where('[type+at]').between([type, moment], [type, Dexie.maxKey]).toArray();
  return parseRows(HistoryEvent, (await Promise.all(contactTypes.map(ofType))).flat());
};

/** So many events are looked through for messages at most: older ones are not compared with. */
const looked = 400;

/** The texts of the last `limit` messages sent to other people than `except`, newest first. */
export const lastSentTo = async (except: PersonId, limit: number): Promise<string[]> => {
  const events = parseRows(HistoryEvent, await db.history.orderBy('id').reverse().limit(looked).toArray());
  const bodies = events.flatMap((event) => (event.type === 'sent' && event.personId !== except ? [event.body] : []));
  return bodies.slice(0, limit);
};
