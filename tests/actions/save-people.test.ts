import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deletePeople } from '@/lib/actions/delete-people';
import { editPerson } from '@/lib/actions/edit-person';
import { savePeople } from '@/lib/actions/save-people';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { db } from '@/lib/store/database';
import { countPeople, findPeople, findSaved, getPerson, historyOf } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, captured, profilePage, teamPage } from '../people';

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
});

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');

describe('savePeople', () => {
  it('keeps every fact with its source', async () => {
    const { ids, added, updated } = await savePeople([anna, bruno], teamPage, monday);
    expect({ added, updated, ids: ids.length }).toEqual({ added: 2, updated: 0, ids: 2 });
    const person = await getPerson(ids[0]!);
    expect(person).toMatchObject({ name: 'Anna Müller', status: 'shortlisted', emails: ['anna.mueller@example.com'], tags: [], notes: '' });
    expect(person?.provenance.role).toEqual({ by: 'page', at: monday.toISOString(), ...teamPage, snippet: '… Anna Müller …', confidence: 0.8 });
    expect(Object.keys(person?.provenance ?? {}).sort()).toEqual(['bio', 'emails', 'name', 'organization', 'role']);
    expect(await historyOf(ids[0]!)).toMatchObject([
      { type: 'captured', ...teamPage, at: monday.toISOString(), fields: ['name', 'role', 'organization', 'emails', 'bio'] },
    ]);
  });

  it('updates what a page now says differently and adds what is new', async () => {
    const [id] = (await savePeople([anna], teamPage, monday)).ids;
    const now = captured('Anna Müller', { role: 'CTO', emails: ['anna.mueller@example.com', 'anna@example.org'], location: 'Bern' });
    const saved = await savePeople([now], teamPage, tuesday);
    expect(saved).toMatchObject({ ids: [id], added: 0, updated: 1 });
    const person = await getPerson(id!);
    expect(person).toMatchObject({ role: 'CTO', location: 'Bern', organization: 'Example Labs GmbH', updatedAt: tuesday.toISOString() });
    expect(person?.emails).toEqual(['anna.mueller@example.com', 'anna@example.org']);
    expect(person?.provenance.organization).toMatchObject({ at: monday.toISOString() });
    expect((await historyOf(id!))[0]).toMatchObject({ type: 'captured', fields: ['role', 'emails', 'location'] });
  });

  it('remembers what the user does not want of a page, which undo forgets again', async () => {
    const [id] = (await savePeople([anna], teamPage, monday)).ids;
    const before = await everything();
    const now = captured('Anna Müller', { ...anna, role: 'CTO' });
    const { change, ...counts } = await savePeople([{ ...now, ignored: ['role'] }], teamPage, tuesday);
    expect(counts).toEqual({ ids: [id], added: 0, updated: 0, ignored: 1 });
    expect(await getPerson(id!)).toMatchObject({ role: anna.role, ignored: { role: ['CTO'] }, updatedAt: monday.toISOString() });
    expect(await historyOf(id!)).toHaveLength(1);
    expect(await savePeople([now], teamPage, tuesday)).toMatchObject({ updated: 0, ignored: 0 });
    await undo(change);
    expect(await everything()).toEqual(before);
    expect(await savePeople([now], teamPage, tuesday)).toMatchObject({ updated: 1, ignored: 0 });
  });

  it('changes nothing where there is nothing new', async () => {
    await savePeople([anna], teamPage, monday);
    const before = await everything();
    expect(await savePeople([anna], teamPage, tuesday)).toMatchObject({ added: 0, updated: 0 });
    expect(await everything()).toEqual(before);
  });

  it('never overwrites what the user typed, cleared or took out of a list', async () => {
    const phones = ['+49 30 5550101', '+49 30 5550102'];
    const [id] = (await savePeople([captured('Anna Müller', { ...anna, phones })], teamPage, monday)).ids;
    await editPerson(id!, { role: 'Chief Scientist', bio: undefined, phones: phones.slice(1), organization: 'Labs' }, monday);
    const saidAgain = captured('Anna Müller', { role: 'CTO', bio: 'New text', phones: [...phones, '+49 30 5550103'], organization: 'Else AG', emails: anna.emails! });
    await savePeople([saidAgain], teamPage, tuesday);
    const person = await getPerson(id!);
    expect(person).toMatchObject({ role: 'Chief Scientist', organization: 'Labs', phones: ['+49 30 5550102', '+49 30 5550103'] });
    expect(person).not.toHaveProperty('bio');
    expect(person?.provenance.role).toEqual({ by: 'user', at: monday.toISOString() });
  });

  it('keeps a fuller text and a fuller name from another page', async () => {
    const full = captured('Anna Maria Müller', { emails: anna.emails!, bio: 'A long text about Anna, her instruments and her students.' });
    const [id] = (await savePeople([full], profilePage, monday)).ids;
    await savePeople([captured('Anna Müller', { emails: anna.emails!, bio: 'Short.' })], teamPage, tuesday);
    expect(await getPerson(id!)).toMatchObject({ name: 'Anna Maria Müller', bio: full.bio });
  });

  it('saves what was corrected in the list as the user\'s own word', async () => {
    const [id] = (await savePeople([{ ...anna, role: 'Director', corrected: ['role'] }], teamPage, monday)).ids;
    await savePeople([anna], teamPage, tuesday);
    expect(await getPerson(id!)).toMatchObject({ role: 'Director', provenance: { role: { by: 'user' }, name: { by: 'page' } } });
  });

  it('saves somebody who occurs twice once, and two who share an address apart', async () => {
    const office = ['office@example.com'];
    const people = [
      captured('Clara Stone', { emails: office }),
      captured('David Stone', { emails: office }),
      captured('Stone, Clara', { emails: office, role: 'Dean' }),
      captured('Eva Lind', { emails: ['eva@example.com'] }),
      captured('Dr. Eva Lind', { emails: ['EVA@example.com'], phones: ['+41 44 5550100'] }),
    ];
    const { ids, added } = await savePeople(people, teamPage, monday);
    expect(added).toBe(3);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[4]).toBe(ids[3]);
    expect(await getPerson(ids[3]!)).toMatchObject({ emails: ['eva@example.com'], phones: ['+41 44 5550100'] });
    expect(await findSaved(people, teamPage.url)).toEqual(ids);
  });

  it('recognises who has nothing but a name by the page', async () => {
    const [first] = (await savePeople([captured('Finn Berg')], teamPage, monday)).ids;
    const [again] = (await savePeople([captured('Finn Berg')], teamPage, tuesday)).ids;
    const [other] = (await savePeople([captured('Finn Berg')], { url: 'https://other.example.org/', title: '' }, tuesday)).ids;
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('knows who is not to be contacted even after they were deleted', async () => {
    const [id] = (await savePeople([anna, bruno], teamPage, monday)).ids;
    await setStatus([id!], 'doNotContact', {}, monday);
    await deletePeople([id!], monday);
    expect(JSON.stringify(await db.doNotContact.toArray())).not.toMatch(/anna/i);
    const { ids } = await savePeople([anna, captured('Greta Holm')], teamPage, tuesday);
    expect((await getPerson(ids[0]!))?.status).toBe('doNotContact');
    expect((await getPerson(ids[1]!))?.status).toBe('shortlisted');
    await setStatus([ids[0]!], 'replied', {}, tuesday);
    expect(await db.doNotContact.count()).toBe(0);
  });

  it('saves 2,000 people in one quick transaction', async () => {
    const many = Array.from({ length: 2_000 }, (_, i) => captured(`Person ${i} Example`, { emails: [`p${i}@example.org`], role: 'Fellow' }));
    const started = performance.now();
    const { added } = await savePeople(many, teamPage, monday);
    expect(added).toBe(2_000);
    expect(await savePeople(many, teamPage, tuesday)).toMatchObject({ added: 0, updated: 0 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await countPeople({ text: 'example fellow' })).toBe(2_000);
  });

  it('leaves nothing behind when it fails midway', async () => {
    await savePeople([bruno], teamPage, monday);
    const before = await everything();
    const fail = () => {
      throw new Error('disk');
    };
    db.history.hook('creating', fail);
    await expect(savePeople([anna], teamPage, tuesday)).rejects.toThrow();
    db.history.hook('creating').unsubscribe(fail);
    expect(await everything()).toEqual(before);
  });
});

describe('the list', () => {
  it.each(['mull', 'müll', 'muller', 'Mueller', 'MÜLLER ann', 'anna head', 'resear'])('finds Anna Müller by "%s"', async (text) => {
    await savePeople([anna, bruno], teamPage, monday);
    expect((await findPeople({ text, limit: 10 })).map(({ name }) => name)).toEqual(['Anna Müller']);
  });
});
