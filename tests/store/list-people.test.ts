import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { editTags } from '@/lib/actions/edit-tags';
import { setStatus } from '@/lib/actions/set-status';
import type { PersonId } from '@/lib/model/id';
import type { PeopleFilterWords, PeopleOrder } from '@/lib/model/shortlist-view';
import { countFiltered, findFiltered, foundPeople, idsOf, peopleInOrder } from '@/lib/store/queries';
import { fakeBrowser } from '../fake-browser';

const everybody = { text: '', statuses: [], tags: [] };
const found = async (filter: PeopleFilterWords, descending = false) =>
  (await foundPeople(await findFiltered(filter, { by: 'name', descending }), 0, 10)).map((person) => person?.name);
const day = (n: number) => new Date(2026, 2, n);
const ids: Record<string, PersonId> = {};

beforeAll(async () => {
  fakeBrowser();
  const rows = [
    ['Änne Winter', 'Zeta'],
    ['Bo Sommer', undefined],
    ['Anke Herbst', 'Alpha'],
    ['Cleo Lenz', 'Ärzte am Ort'],
  ] as const;
  for (const [i, [name, organization]] of rows.entries()) ids[name] = await addPerson({ name, organization }, day(i + 1));
  await setStatus([ids['Bo Sommer']!], 'contacted', {}, day(9));
  await editTags([ids['Änne Winter']!, ids['Cleo Lenz']!], { add: ['optics'] }, day(10));
});

const page = async (by: PeopleOrder['by'], descending = false, offset = 0, limit = 10) =>
  (await peopleInOrder({ by, descending }, { offset, limit, total: 4 })).map((person) => person?.name);

describe('everybody in order', () => {
  it('sorts without regard to accents, who has no value last', async () => {
    expect(await page('name')).toEqual(['Anke Herbst', 'Änne Winter', 'Bo Sommer', 'Cleo Lenz']);
    expect(await page('organization')).toEqual(['Anke Herbst', 'Cleo Lenz', 'Änne Winter', 'Bo Sommer']);
  });

  it('sorts by the journey, by the time of adding and of change', async () => {
    expect((await page('status', true))[0]).toBe('Bo Sommer');
    expect(await page('createdAt')).toHaveLength(4);
    expect(await page('updatedAt', true, 2)).toEqual(['Bo Sommer', 'Anke Herbst']);
  });

  it.each([0, 1, 2, 3])('reads the same rows from either end (offset %i)', async (offset) => {
    const all = await page('name');
    expect(await page('name', false, offset, 1)).toEqual(all.slice(offset, offset + 1));
    expect(await page('name', true, offset, 2)).toEqual([...all].reverse().slice(offset, offset + 2));
  });
});

describe('whom a filter shows', () => {
  it('has every tag, in the order asked for', async () => {
    const filter = { ...everybody, tags: ['optics'] };
    expect(await found(filter, true)).toEqual(['Cleo Lenz', 'Änne Winter']);
    expect(await countFiltered(filter)).toBe(2);
    expect(await countFiltered({ ...filter, tags: ['optics', 'sailing'] })).toBe(0);
  });

  it('combines words, statuses and tags', async () => {
    expect(await found({ ...everybody, text: 'anne', tags: ['optics'] })).toEqual(['Änne Winter']);
    expect(await found({ ...everybody, statuses: ['contacted'], tags: ['optics'] })).toEqual([]);
    expect(await idsOf(everybody)).toHaveLength(4);
    expect(await idsOf({ ...everybody, tags: ['optics'] })).toHaveLength(2);
  });
});
