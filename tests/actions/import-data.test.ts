import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deletePeople } from '@/lib/actions/delete-people';
import { editPerson } from '@/lib/actions/edit-person';
import { importData, writtenAtOnce } from '@/lib/actions/import-data';
import { openImport } from '@/lib/actions/open-import';
import { previewImport } from '@/lib/actions/preview-import';
import { savePeople } from '@/lib/actions/save-people';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import type { ParsedRow } from '@/lib/interchange/parsed';
import type { PersonId } from '@/lib/model/id';
import { findPeople, getPerson, historyOf } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');

const csv = `Name,Email,Company,Position,Phone,Notes
Anna Müller,anna.mueller@example.com,Example Labs,CEO,+49 30 5550101,Likes tea
Bruno Keller,bruno@example.org,Example Labs,Engineer,,
,nobody@example.org,,,,
Bruno Keller,bruno@example.org,,,+41 31 5550102,
`;

const rowsOf = async (text: string, name = 'people.csv'): Promise<ParsedRow[]> => {
  const opened = await openImport(new File([text], name));
  if (opened.kind !== 'people') throw new Error(opened.kind);
  return opened.rows();
};

let id: PersonId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  id = (await savePeople([anna], teamPage, monday)).ids[0]!;
  await editPerson(id, { notes: 'Met at the open day.' }, monday);
});

describe('a preview', () => {
  it('says what is new, what merges into whom with which fields, what is refused and why', async () => {
    const before = await everything();
    const { planned, counts } = await previewImport('people.csv', await rowsOf(csv), {}, tuesday);
    expect(counts).toEqual({ new: 1, merge: 2, same: 0, refused: 1 });
    expect(planned).toMatchObject([
      { line: 2, kind: 'merge', before: { id }, fields: ['phones', 'notes'], kept: ['role', 'organization'] },
      { line: 3, kind: 'new', person: { name: 'Bruno Keller' } },
      { line: 4, kind: 'refused', refused: 'noName' },
      { line: 5, kind: 'merge', before: { name: 'Bruno Keller' }, fields: ['phones'] },
    ]);
    expect(await everything()).toEqual(before);
  });
});

describe('an import', () => {
  it('does what the preview says, with the file as the source', async () => {
    expect(await importData('people.csv', await rowsOf(csv), {}, tuesday)).toMatchObject({ added: 1, updated: 2, unchanged: 0, refused: 1 });
    expect(await getPerson(id)).toMatchObject({
      role: 'Head of Research',
      phones: ['+49 30 5550101'],
      notes: 'Met at the open day.\n\nLikes tea',
      provenance: { phones: { by: 'file', name: 'people.csv', at: tuesday.toISOString() }, role: { by: 'page' } },
      changedAt: { notes: tuesday.toISOString() },
    });
    const [bruno, ...none] = await findPeople({ text: 'bruno', limit: 9 });
    expect(none).toEqual([]);
    expect(bruno).toMatchObject({ emails: ['bruno@example.org'], phones: ['+41 31 5550102'], status: 'shortlisted' });
    expect((await historyOf(bruno!.id)).map(({ type }) => type).sort()).toEqual(['added', 'edited']);
    expect((await historyOf(id))[0]).toMatchObject({ type: 'edited', fields: ['phones', 'notes'], file: 'people.csv' });
  });

  it('of the same file again changes nothing', async () => {
    const rows = await rowsOf(csv);
    await importData('people.csv', rows, {}, tuesday);
    const before = await everything();
    expect(await importData('people.csv', rows, {}, tuesday)).toMatchObject({ added: 0, updated: 0, unchanged: 3, refused: 1 });
    expect(await everything()).toEqual(before);
  });

  it('is undone exactly', async () => {
    const before = await everything();
    const { change } = await importData('people.csv', await rowsOf(csv), {}, tuesday);
    expect(await undo(change)).toEqual({ kept: 0 });
    expect(await everything()).toEqual(before);
  });

  it('leaves out what the user does not want', async () => {
    expect(await importData('people.csv', await rowsOf(csv), { except: new Set([3, 5]) }, tuesday)).toMatchObject({ added: 0, updated: 1 });
  });

  it('that is stopped or fails changes nothing', async () => {
    const many = await rowsOf(`Name,Email\n${Array.from({ length: 1_200 }, (_, i) => `Person Number${i},p${i}@example.org`).join('\n')}\n`);
    const before = await everything();
    const stop = new AbortController();
    const seen: unknown[] = [];
    const onProgress = (progress: unknown) => {
      seen.push(progress);
      if (seen.length === 2) stop.abort();
    };
    await expect(importData('many.csv', many, { onProgress, signal: stop.signal }, tuesday)).rejects.toThrow(/abort/i);
    expect(seen).toEqual([{ done: writtenAtOnce, total: 1_200 }, { done: 2 * writtenAtOnce, total: 1_200 }]);
    expect(await everything()).toEqual(before);
    const failing = () => {
      throw new Error('lost');
    };
    await expect(importData('many.csv', many, { onProgress: failing }, tuesday)).rejects.toThrow('lost');
    expect(await everything()).toEqual(before);
  });

  it('never overwrites what the user typed, cleared or took out', async () => {
    await editPerson(id, { role: undefined, emails: undefined, organization: 'My Labs' }, monday);
    await importData('people.vcf', await rowsOf('BEGIN:VCARD\nFN:Anna Müller\nORG:My Labs\nTITLE:CEO\nEMAIL:anna.mueller@example.com\nEMAIL:anna@example.org\nEND:VCARD', 'a.vcf'), {}, tuesday);
    expect(await getPerson(id)).toMatchObject({ organization: 'My Labs', emails: ['anna@example.org'] });
    expect(await getPerson(id)).not.toHaveProperty('role');
  });

  it('brings back nobody who asked not to be contacted but with that status', async () => {
    await setStatus([id], 'doNotContact', {}, monday);
    await deletePeople([id], monday);
    await importData('people.csv', await rowsOf(csv), {}, tuesday);
    expect(await findPeople({ text: 'muller', limit: 9 })).toMatchObject([{ status: 'doNotContact' }]);
  });
});

describe('a file', () => {
  it('is what is in it, whatever its name', async () => {
    expect(await openImport(new File(['BEGIN:VCARD\nFN:A\nEND:VCARD'], 'x.csv'))).toMatchObject({ kind: 'people' });
    expect(await openImport(new File(['{"format":'], 'x.txt'))).toMatchObject({ kind: 'backup' });
    expect(await openImport(new File([' \n'], 'x.csv'))).toMatchObject({ kind: 'refused', reason: 'empty' });
  });
});
