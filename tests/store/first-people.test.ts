import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { savePeople } from '@/lib/actions/save-people';
import { Database, db } from '@/lib/store/database';
import { firstPeople } from '@/lib/store/first-people';
import { findPeople } from '@/lib/store/queries';
import { captured, teamPage } from '@/tests/people';

const many = Array.from({ length: 20 }, (_, i) => captured(`Person Number${String.fromCharCode(65 + i)}`, { role: 'Engineer', photo: 'data:image/png;base64,AAAA' }));

beforeEach(async () => {
  await db.delete();
});

describe('the first sight of the list', () => {
  it('is who was changed last, as the list then shows them', async () => {
    await db.open();
    for (const [i, person] of many.entries()) await savePeople([person], teamPage, new Date(Date.UTC(2026, 4, 1, 9, i)));
    const later = await findPeople({ limit: 14 });
    const first = await firstPeople(14);
    expect(first).toHaveLength(14);
    expect(later).toMatchObject(JSON.parse(JSON.stringify(first)));
    expect(first[0]).toMatchObject({ name: 'Person NumberT', role: 'Engineer', photo: 'data:image/png;base64,AAAA', status: 'shortlisted' });
  });

  it('leaves out what is broken', async () => {
    await db.open();
    await savePeople(many.slice(0, 3), teamPage, new Date(Date.UTC(2026, 4, 1, 9)));
    const [one, other] = await db.people.toArray();
    await db.people.update(one?.id as never, { status: 'toString' as never });
    await db.people.update(other?.id as never, { name: 7 as never });
    expect((await firstPeople(14)).map(({ name }) => name)).toEqual(['Person NumberC']);
  });

  it('is nobody where there is no database, and makes none', async () => {
    expect(await firstPeople(14)).toEqual([]);
    expect(await Dexie.exists('mentor-trail')).toBe(false);
  });

  it('is nobody in a database of another version, which stays as it is', async () => {
    const older = new Database('mentor-trail', [{ stores: { people: 'id, updatedAt' } }]);
    await older.open();
    older.close();
    expect(await firstPeople(14)).toEqual([]);
    const found = await new Dexie('mentor-trail').open();
    expect(found.verno).toBe(1);
    found.close();
  });
});
