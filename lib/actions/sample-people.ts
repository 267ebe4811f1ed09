import type { Person } from '@/lib/model/person';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';
import { eraseRows, tablesOfErasing } from './erase-person';
import { readSample, sampleOrigin } from './read-sample';
import { refreshBadge } from './refresh-badge';
import { savePeople } from './save-people';

const isSample = ({ provenance }: Pick<Person, 'provenance'>): boolean => {
  const source = provenance.name;
  return source?.by === 'page' && source.url.startsWith(`${sampleOrigin}/`);
};

/** Saves the people of the bundled sample page, as from any page; resolves to how many are new. */
export async function loadSamplePeople(language: string, now = new Date()): Promise<number> {
  const { people, url, title } = await readSample(language);
  return (await savePeople(people, { url, title }, now)).added;
}

/** Erases the people of the sample page and everything about them, for good: nothing says that they were there. Resolves to how many. */
export async function removeSamplePeople(now = new Date()): Promise<number> {
  const ids = await db.people.filter(isSample).primaryKeys();
  await writing(tablesOfErasing(), async () => {
    for (const id of ids) await eraseRows(id);
  });
  await refreshBadge(now);
  return ids.length;
}
