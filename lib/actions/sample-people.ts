import type { Person } from '@/lib/model/person';
import { db } from '@/lib/store/database';
import { doNotContactHashes } from '@/lib/store/do-not-contact';
import { writing } from '@/lib/store/writing';
import { erasePerson } from './erase-person';
import { readSample, type SampleLanguage, sampleOrigin } from './read-sample';
import { savePeople } from './save-people';

const isSample = ({ provenance }: Pick<Person, 'provenance'>): boolean => {
  const source = provenance.name;
  return source?.by === 'page' && source.url.startsWith(`${sampleOrigin}/`);
};

/** Saves the people of the bundled sample page, as from any page; resolves to how many are new. */
export async function loadSamplePeople(language: SampleLanguage, now = new Date()): Promise<number> {
  const { people, url, title } = await readSample(language);
  return (await savePeople(people, { url, title }, now)).added;
}

/** Erases the people of the sample page and everything about them, for good: nothing says that they were there. Resolves to how many. */
export async function removeSamplePeople(now = new Date()): Promise<number> {
  const people = await db.people.filter(isSample).toArray();
  const hashes = (await Promise.all(people.filter(({ status }) => status === 'doNotContact').map(doNotContactHashes))).flat();
  for (const { id } of people) await erasePerson(id, now);
  await writing([db.tombstones, db.doNotContact], async () => {
    await db.tombstones.bulkDelete(people.map(({ id }) => ['people', id]));
    await db.doNotContact.bulkDelete(hashes);
  });
  return people.length;
}
