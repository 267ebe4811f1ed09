// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { editPerson } from '@/lib/actions/edit-person';
import { openDraft } from '@/lib/actions/open-draft';
import { readSample, sampleAt } from '@/lib/actions/read-sample';
import { loadSamplePeople, removeSamplePeople } from '@/lib/actions/sample-people';
import { setStatus } from '@/lib/actions/set-status';
import { db } from '@/lib/store/database';
import { languageFiles, languages } from '@/scripts/package/languages';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';

const now = new Date('2026-03-02T09:00:00Z');

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(languageFiles.find(({ relativeDest }) => address.endsWith(`/${relativeDest}`))?.absoluteSrc ?? expect.fail(address))));
});

describe('the sample page', () => {
  it.each(languages)('(%s) shows its five people with role, mail address and words about them', async (language) => {
    const { people, kind, url } = await readSample(language);
    expect(kind).toBe('listing');
    expect(url).toBe(`https://team.sample.example/${language}`);
    expect(people.map(({ name }) => name)).toEqual(['Leonie Achterberg', 'Matteo Okonkwo', 'Svea Lindqvist', 'Tariq Benhaddou', 'Noor van Dijk']);
    for (const { role, emails, bio } of people) expect([role, emails?.[0], bio].every(Boolean)).toBe(true);
  });

  it('is known by its address', () => {
    expect(sampleAt('extension://fake/sample/de.html#x')).toBe('de');
    expect(sampleAt('https://team.sample.example/sample/de.html')).toBeUndefined();
  });
});

describe('the sample people', () => {
  it('are saved once, and removed without trace with everything that was done with them', async () => {
    await addPerson({ name: 'Ada Winterbourne', emails: ['ada@example.org'] }, now);
    const before = { ...(await everything()), changes: await db.changes.toArray(), parts: await db.changeParts.toArray() };
    expect(await loadSamplePeople('en', now)).toBe(5);
    expect(await loadSamplePeople('en', now)).toBe(0);
    const [first, second] = (await db.people.toArray()).filter(({ name }) => name !== 'Ada Winterbourne');
    if (!first || !second) expect.fail('nobody was saved');
    await editPerson(first.id, { notes: 'Ask about apprentices.' }, now);
    await openDraft(first.id, {}, now);
    await setStatus([second.id], 'doNotContact', {}, now);
    expect(await removeSamplePeople(now)).toBe(5);
    const after = { ...(await everything()), changes: await db.changes.toArray(), parts: await db.changeParts.toArray() };
    // The salt says nothing about anybody.
    expect({ ...after, settings: [] }).toEqual({ ...before, settings: [] });
    expect(await removeSamplePeople(now)).toBe(0);
  });
});
