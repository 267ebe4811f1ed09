import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { newPerson } from '@/lib/model/new-person';
import type { PersonId } from '@/lib/model/id';
import { type LocalDate, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { firstPeople } from '@/lib/store/first-people';
import { countByStatus, countDue, dueReminders, getPerson, historyOf, peopleInOrder, remindersOf, searchPeople } from '@/lib/store/queries';
import { putPeople } from '@/lib/store/write-people';
import { emptyDatabase } from '@/tests/database';

const start = Date.UTC(2026, 4, 1, 9);
const at = (i: number) => toInstant(new Date(start + i * 1_000));
const letters = (i: number) => [i / 676, i / 26, i].map((n) => String.fromCharCode(97 + (Math.floor(n) % 26))).join('');

/** That many people, of whom as many as ever share a word, and one has something due. */
async function store(count: number): Promise<PersonId> {
  await emptyDatabase();
  const people = Array.from({ length: count }, (_, i) => {
    const role = i < 60 ? 'Astronomer' : 'Engineer';
    return newPerson({ name: `Person ${letters(i)}`, role }, 'shortlisted', at(i), { by: 'user', at: at(i) });
  });
  await db.transaction('rw', [db.people, db.postings], async () => {
    await putPeople(people, true);
  });
  const { id } = people[0] as { id: PersonId };
  await db.reminders.add({ id: crypto.randomUUID() as never, personId: id, kind: 'followUp', dueOn: '2026-05-02' as LocalDate, done: 'no', createdAt: at(0) });
  return id;
}

/** How many requests go to the database, and how many rows come back, while `read` runs. */
async function costOf(read: () => Promise<unknown>): Promise<{ requests: number; rows: number }> {
  const cost = { requests: 0, rows: 0 };
  const dispatch = IDBRequest.prototype.dispatchEvent;
  IDBRequest.prototype.dispatchEvent = function (event) {
    if (event.type === 'success') {
      cost.requests++;
      const { result } = this as IDBRequest<unknown>;
      cost.rows += Array.isArray(result) ? result.length : result ? 1 : 0;
    }
    return dispatch.call(this, event);
  };
  try {
    await read();
    return cost;
  } finally {
    IDBRequest.prototype.dispatchEvent = dispatch;
  }
}

const today = '2026-05-04' as LocalDate;
const byName = { by: 'name', descending: false } as const;

/** What each place of the program reads. */
const places: Record<string, (count: number, id: PersonId) => Promise<unknown>> = {
  'the first sight of the list': () => firstPeople(14),
  'the list of the popup': () => Promise.all([countByStatus(), searchPeople({ limit: 50 })]),
  'a search': () => searchPeople({ text: 'astro', limit: 50 }),
  'a search by one sign': () => searchPeople({ text: 'a', limit: 50 }),
  'the beginning of the table': (count) => peopleInOrder(byName, { offset: 0, limit: 36, total: count }),
  'the end of the table': (count) => peopleInOrder(byName, { offset: count - 36, limit: 36, total: count }),
  'Today': () => dueReminders(today),
  'the badge': () => countDue(today),
  'the page of a person': (_, id) => Promise.all([getPerson(id), historyOf(id), remindersOf(id)]),
};

describe('what is read grows with what is shown, not with what is stored', () => {
  const costs: Record<string, { requests: number; rows: number }>[] = [];

  beforeAll(async () => {
    for (const count of [100, 5_000]) {
      const id = await store(count);
      const cost: (typeof costs)[number] = {};
      for (const [name, read] of Object.entries(places)) cost[name] = await costOf(() => read(count, id));
      costs.push(cost);
    }
  }, 120_000);

  it.each(Object.keys(places))('%s', (name) => {
    const [few, many] = costs.map((cost) => cost[name]);
    expect(few?.requests).toBeGreaterThan(0);
    expect(many).toEqual(few);
  });
});
