import { newPerson } from '@/lib/model/new-person';
import type { HistoryEvent } from '@/lib/model/history';
import { type EventId, newId, type ReminderId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { Reminder } from '@/lib/model/reminder';
import { Status } from '@/lib/model/status';
import { type Instant, type LocalDate, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { shardSize } from '@/lib/store/postings/posting-row';
import { putPeople } from '@/lib/store/write-people';
import { people } from './people';
import type { Pools } from './pools';

const start = Date.UTC(2026, 0, 5, 9);
const tags = ['alumni', 'conference', 'friend of a friend', 'warm', 'later'];
const page = (url: string) => ({ url, title: 'Our people' });

/** One of so many has something to be reminded of. */
const remindedEvery = 200;

type Rows = { people: Person[]; history: HistoryEvent[]; reminders: Reminder[] };

function rowsOf(facts: ReturnType<typeof people> extends Generator<infer F> ? F : never, i: number): Rows {
  const at = toInstant(new Date(start + i * 1_000));
  const source = { by: 'page' as const, at, ...page(`https://example.com/team/${Math.floor(i / 20)}`), snippet: facts.name, confidence: 0.9 };
  const status = i % 3 ? 'shortlisted' : (Status.options[i % Status.options.length] ?? 'met');
  const person: Person = { ...newPerson(facts, status, at, source), tags: i % 4 ? [] : [tags[i % tags.length] ?? 'later'] };
  const base = (days: number) => ({ id: newId<EventId>(), personId: person.id, at: toInstant(new Date(Date.parse(at) + days * 86_400_000)) });
  const history: HistoryEvent[] = [{ ...base(0), type: 'captured', ...page(source.url), fields: ['name', 'role', 'bio'] }];
  if (status !== 'shortlisted') {
    history.push({ ...base(1), type: 'statusChanged', from: 'shortlisted', to: status });
    history.push({ ...base(2), type: 'sent', kind: 'firstContact', language: 'en', channel: 'mailto', subject: 'A question', body: facts.bio });
  }
  return { people: [person], history, reminders: i % remindedEvery ? [] : [reminderFor(person, at)] };
}

const reminderFor = ({ id }: Person, at: Instant): Reminder =>
  ({ id: newId<ReminderId>(), personId: id, kind: 'followUp', dueOn: '2026-02-02' as LocalDate, done: 'no', createdAt: at });

/** Fills the empty database with that many people, their histories and reminders, through the store's own door. */
export default async function seed({ count, pools }: { count: number; pools: Pools }): Promise<number> {
  const rows: Rows = { people: [], history: [], reminders: [] };
  const write = () =>
    db.transaction('rw', [db.people, db.postings, db.history, db.reminders], async () => {
      await putPeople(rows.people.splice(0), true);
      await db.history.bulkAdd(rows.history.splice(0));
      await db.reminders.bulkAdd(rows.reminders.splice(0));
    });
  let i = 0;
  for (const facts of people(count, pools)) {
    const next = rowsOf(facts, i++);
    rows.people.push(...next.people);
    rows.history.push(...next.history);
    rows.reminders.push(...next.reminders);
    if (i % shardSize === 0) await write();
  }
  await write();
  return db.people.count();
}
