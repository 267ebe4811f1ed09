import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fold, foldedWords } from '@/lib/model/fold';
import { newPerson } from '@/lib/model/new-person';
import type { Person } from '@/lib/model/person';
import { queryWords } from '@/lib/model/search';
import type { Status } from '@/lib/model/status';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { insertEntry, type Lists, pack, removeEntry, shardSize, toEntry, unpack } from '@/lib/store/postings/posting-row';
import { countByStatus, countByTag, countPeople, findPeople, searchPeople } from '@/lib/store/queries';
import { putPeople, removePeople } from '@/lib/store/write-people';
import { emptyDatabase, everything } from '../database';

const at = toInstant(new Date(0));
const person = (name: string, more: Partial<Person> = {}): Person => ({ ...newPerson({ name }, 'shortlisted', at, { by: 'user', at }), ...more });
const names = async (text: string, statuses: Status[] = []) => (await findPeople({ text, statuses, limit: 50 })).map(({ name }) => name);

beforeEach(emptyDatabase);

describe('the full-text index', () => {
  it('finds every field, by beginnings of words', async () => {
    const full = person('Anna Müller', {
      role: 'Head of Optics', organization: 'Riverton Labs', emails: ['anna@example.org'], phones: ['+41 44 5550100'], bio: 'She builds telescopes.',
      education: 'Dr. sc. nat., Lakeside', location: 'Zürich', section: 'Board', notes: 'Met at the fair', tags: ['warm path'], profileUrl: 'https://www.example.org/anna.html',
    });
    await putPeople([full, person('Bruno Keller')]);
    for (const text of ['tele', 'RIVER lab', 'zurich', 'zuerich', 'fair', 'warm', '5550100', 'lakes', 'board mull']) expect(await names(text)).toEqual(['Anna Müller']);
    for (const text of ['escopes', 'https', 'www', 'anna keller']) expect(await names(text)).toEqual([]);
  });

  it('puts names before roles before other text, whole words before beginnings, the last added first', async () => {
    await putPeople([
      person('A One', { bio: 'Works with Stone & Co' }), person('B Two', { role: 'Stone cutter' }), person('C Stonewall'), person('D Stone'), person('E Stone'),
    ]);
    expect(await names('stone')).toEqual(['E Stone', 'D Stone', 'C Stonewall', 'B Two', 'A One']);
  });

  it('ranks by a single sign as by any other beginning', async () => {
    await putPeople([person('A Tree', { bio: 'sails' }), person('B Tree', { role: 'Sailor' }), person('Stone Tree'), person('S Tree'), person('Tree')]);
    expect(await names('s')).toEqual(['S Tree', 'Stone Tree', 'B Tree', 'A Tree']);
    expect(await names('s tr')).toEqual(['S Tree', 'Stone Tree', 'B Tree', 'A Tree']);
  });

  it('finds words of scripts without spaces by any beginning', async () => {
    await putPeople([person('田中 花子', { organization: '東京大学' })]);
    expect(await names('大学')).toEqual(['田中 花子']);
  });

  it('filters by status, counts, and pages', async () => {
    await putPeople(Array.from({ length: 30 }, (_, i) => person(`Kim Lee ${i}`, { status: i % 3 ? 'met' : 'replied', tags: i % 2 ? ['odd'] : [] })));
    expect(await countPeople()).toBe(30);
    expect(await countPeople({ statuses: ['replied'] })).toBe(10);
    expect(await countPeople({ text: 'kim', statuses: ['replied', 'asked'] })).toBe(10);
    expect(await countByStatus()).toEqual({ met: 20, replied: 10 });
    expect(await countByTag()).toEqual(new Map([['odd', 15]]));
    const all = await searchPeople({ text: 'lee', limit: 50 });
    const page = await searchPeople({ text: 'lee', limit: 5, offset: 5 });
    expect(page).toEqual({ total: 30, people: all.people.slice(5, 10) });
  });

  it('reaches over shards', async () => {
    await putPeople([person('Alma First')]);
    await db.people.toCollection().modify({ place: shardSize - 1 });
    await db.postings.clear();
    await putPeople([person('Alma Second'), person('Berta Third')]);
    expect((await db.people.orderBy('place').keys()).map(Number)).toEqual([shardSize - 1, shardSize, shardSize + 1]);
    expect(await names('alma')).toEqual(['Alma Second']);
  });

  it('gives nobody a place that somebody takes up again beside them', async () => {
    await putPeople([person('Alma First'), person('Berta Second')]);
    const berta = (await db.people.orderBy('place').last())!;
    await removePeople([berta.id]);
    await putPeople([person('Carla Third'), berta]);
    expect(await names('carla')).toEqual(['Carla Third']);
    expect(await names('berta')).toEqual(['Berta Second']);
    await putPeople([person('Dora Fourth')]);
    expect((await db.people.orderBy('place').keys()).map(Number)).toEqual([0, 1, 2, 3]);
  });
});

const word = fc.constantFrom('anna', 'Müller', 'mueller', 'ma', 'mar', 'stone', 'labs', 'a');
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const write = fc.record({ who: fc.nat(6), name: text, bio: text, status: fc.constantFrom<Status>('met', 'replied'), remove: fc.boolean() });

it('always agrees with reading everybody, whatever was written and deleted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 15 }), text, fc.constantFrom<Status[]>([], ['met']), async (writes, query, statuses) => {
      await emptyDatabase();
      const people = Array.from({ length: 7 }, () => person('nobody'));
      const stored = new Map<string, Person>();
      for (const { who, remove, ...facts } of writes) {
        const next = { ...people[who]!, ...facts };
        if (remove) await removePeople([next.id]);
        else await putPeople([next]);
        if (remove) stored.delete(next.id);
        else stored.set(next.id, next);
      }
      const has = ({ name, bio = '' }: Person, start: string) => foldedWords(`${name} ${bio}`).some((found) => found.startsWith(start));
      const expected = [...stored.values()].filter((one) => queryWords(query).every((start) => has(one, start)) && (!statuses.length || statuses.includes(one.status)));
      const found = await searchPeople({ text: query, statuses, limit: 50 });
      expect(found.people.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(found.total).toBe(expected.length);
      for (const id of stored.keys()) await removePeople([id as Person['id']]);
      expect((await everything()).postings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('packs lists of any words and entries', () => {
  const lists = fc.dictionary(fc.string({ minLength: 1 }).map(fold).filter((found) => !found.includes('\n') && found !== ''), fc.uniqueArray(fc.nat(shardSize - 1), { minLength: 1 }));
  fc.assert(
    fc.property(lists, fc.nat(shardSize - 1), (entries, gone) => {
      const built: Lists = new Map();
      for (const [found, ordinals] of Object.entries(entries)) {
        const list: number[] = [];
        for (const ordinal of ordinals) insertEntry(list, toEntry(ordinal, 7));
        built.set(found, list);
        expect(list).toEqual(ordinals.map((ordinal) => toEntry(ordinal, 7)).sort((a, b) => a - b));
        removeEntry(list, gone);
        expect(list).toEqual(ordinals.filter((ordinal) => ordinal !== gone).map((ordinal) => toEntry(ordinal, 7)).sort((a, b) => a - b));
      }
      const row = pack('xx', 0, built);
      expect(row ? unpack(row) : new Map()).toEqual(new Map([...built].filter(([, list]) => list.length)));
    }),
  );
});
