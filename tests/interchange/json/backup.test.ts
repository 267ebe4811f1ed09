import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { deletePeople } from '@/lib/actions/delete-people';
import { editPerson } from '@/lib/actions/edit-person';
import { exportBackup } from '@/lib/actions/export-backup';
import { openDraft } from '@/lib/actions/open-draft';
import { previewRestore, restoreBackup, type RestoreMode } from '@/lib/actions/restore-backup';
import { changeSetting } from '@/lib/actions/change-setting';
import { savePeople } from '@/lib/actions/save-people';
import { setReminder } from '@/lib/actions/set-reminder';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import { writeDraft } from '@/lib/actions/write-draft';
import { readBackup } from '@/lib/interchange/json/read-backup';
import { canonicalJson, toBackup } from '@/lib/interchange/json/write-backup';
import type { PersonId } from '@/lib/model/id';
import { settings } from '@/lib/model/settings';
import { storedTableNames } from '@/lib/model/stored-tables';
import type { LocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { findPeople, getPerson, getSetting } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../../database';
import { fakeBrowser } from '../../fake-browser';
import { anna, bruno, captured, teamPage } from '../../people';

const monday = new Date('2026-03-02T09:00:00Z');
const tuesday = new Date('2026-03-03T09:00:00Z');
const wednesday = new Date('2026-03-04T09:00:00Z');
let id: PersonId;
let other: PersonId;

const text = async () => (await exportBackup(monday)).text;

async function restore(file: string, mode: RestoreMode, now = wednesday) {
  const preview = await previewRestore(file);
  if (preview.state !== 'read') throw new Error(preview.reason);
  return { preview, change: await restoreBackup(preview.backup, mode, {}, now) };
}

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id, other] = (await savePeople([anna, bruno], teamPage, monday)).ids as [PersonId, PersonId];
  await editPerson(id, { notes: 'Met at the open day 🙂\nTea.', tags: ['optics'] }, monday);
  await writeDraft((await openDraft(id, {}, monday)).id, { body: 'My own "words"' }, monday);
  await setReminder(id, 'followUp', '2026-03-06' as LocalDate, monday);
  await changeSetting('aboutMe', () => settings.aboutMe.parse({ name: 'Clara Ames' }));
  const [gone] = (await savePeople([captured('Dora Quiet', { emails: ['dora@example.org'] })], teamPage, monday)).ids;
  await setStatus([gone!], 'doNotContact', {}, monday);
  await deletePeople([gone!], monday);
});

describe('a backup', () => {
  it('holds every table but what is made from others and what is kept for a week only', () => {
    const left = new Set(['postings', 'changes', 'changeParts', 'clips']);
    const tables = db.tables.map(({ name }) => name).filter((name) => !left.has(name));
    expect([...storedTableNames].sort()).toEqual(tables.sort());
  });

  it('is the same text again after it was restored, byte for byte', async () => {
    const file = await text();
    const before = await everything();
    for (const mode of ['merge', 'replace'] as const) {
      await emptyDatabase();
      await restore(file, mode);
      expect(await text()).toBe(file);
      const { postings: _a, people: _b, ...same } = await everything();
      const { postings: _c, people: _d, ...expected } = before;
      expect(same).toEqual(expected);
    }
  });

  it('changes nothing where everything is there', async () => {
    const before = await everything();
    const { preview } = await restore(await text(), 'merge');
    expect(Object.values(preview.counts.merge)).toEqual(Array.from({ length: storedTableNames.length - 2 }, () => ({ added: 0, replaced: 0, removed: 0 })));
    expect(await everything()).toEqual(before);
  });

  it('can be searched once it is restored', async () => {
    const file = await text();
    await emptyDatabase();
    await restore(file, 'merge');
    expect((await findPeople({ text: 'telescop', limit: 9 })).map((person) => person.id)).toEqual([id]);
  });

  it('is written so: one row a line, members in order', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: [null, 'é"\n'] }, B: 2 })).toBe('{"B":2,"a":{"c":[null,"é\\"\\n"]},"b":1}');
    const empty = Object.fromEntries(storedTableNames.map((name) => [name, []])) as never;
    const lines = toBackup({ ...(empty as object), settings: [{ name: 'b', value: 1 }, { name: 'a', value: { y: 1, x: 2 } }] } as never).split('\n');
    expect(lines[0]).toBe('{"format":"mentor-trail","version":1,"tables":{');
    const at = lines.indexOf('"settings":[');
    expect(lines.slice(at, at + 4)).toEqual(['"settings":[', '{"name":"a","value":{"x":2,"y":1}},', '{"name":"b","value":1}', '],']);
  });

  it('is described in docs/json-format.md, table by table', () => {
    const document = readFileSync('docs/json-format.md', 'utf8');
    for (const name of storedTableNames) expect(document).toContain(`\`${name}\``);
  });
});

describe('a restore into a shortlist in use', () => {
  it('merge: later versions win, what was added since stays, what was deleted comes back', async () => {
    const file = await text();
    await editPerson(id, { notes: 'Written since.' }, tuesday);
    await deletePeople([other], tuesday);
    const added = await addPerson({ name: 'Emil Newman' }, tuesday);
    const { preview } = await restore(file, 'merge');
    expect(preview.counts.merge.people).toEqual({ added: 1, replaced: 0, removed: 0 });
    expect(preview.counts.replace.people).toEqual({ added: 1, replaced: 1, removed: 1 });
    expect(await getPerson(id)).toMatchObject({ notes: 'Written since.' });
    expect(await getPerson(other)).toMatchObject({ name: 'Bruno Keller' });
    expect(await getPerson(added)).toBeDefined();
    expect(await db.tombstones.get(['people', other])).toBeUndefined();
  });

  it('replace: what is the same already is not counted as changed', async () => {
    const file = await text();
    await editPerson(id, { notes: 'Written since.' }, tuesday);
    const { preview } = await restore(file, 'replace');
    expect(preview.counts.replace.people).toEqual({ added: 0, replaced: 1, removed: 0 });
    const again = await restore(file, 'replace');
    expect(Object.values(again.preview.counts.replace)).toEqual(Object.values(again.preview.counts.replace).map(() => ({ added: 0, replaced: 0, removed: 0 })));
  });

  it('replace: everything is as it was, and undo brings back what was replaced', async () => {
    const file = await text();
    await editPerson(id, { notes: 'Written since.' }, tuesday);
    const added = await addPerson({ name: 'Emil Newman' }, tuesday);
    const before = await db.people.orderBy('id').toArray();
    const { change } = await restore(file, 'replace');
    expect(await getPerson(added)).toBeUndefined();
    expect(await text()).toBe(file);
    await undo(change);
    expect(await db.people.orderBy('id').toArray()).toEqual(before);
  });

  it('keeps the settings of the user in a merge', async () => {
    const file = await text();
    await changeSetting('aboutMe', () => settings.aboutMe.parse({ name: 'Other' }));
    await restore(file, 'merge');
    expect((await getSetting('aboutMe')).name).toBe('Other');
    await restore(file, 'replace');
    expect((await getSetting('aboutMe')).name).toBe('Clara Ames');
  });

  it('still knows who asked not to be contacted, there and in the backup', async () => {
    const file = await text();
    await emptyDatabase();
    const [quiet] = (await savePeople([captured('Finn Still', { emails: ['finn@example.org'] })], teamPage, monday)).ids;
    await setStatus([quiet!], 'doNotContact', {}, monday);
    await deletePeople([quiet!], monday);
    await restore(file, 'replace');
    const both = [captured('Finn Still', { emails: ['finn@example.org'] }), captured('Dora Quiet', { emails: ['dora@example.org'] })];
    const { ids } = await savePeople(both, teamPage, wednesday);
    for (const one of ids) expect(await getPerson(one)).toMatchObject({ status: 'doNotContact' });
  });

  it('brings somebody back as not to be contacted who asked for that since', async () => {
    const file = await text();
    await setStatus([id], 'doNotContact', {}, tuesday);
    await deletePeople([id], tuesday);
    await restore(file, 'merge');
    expect(await getPerson(id)).toMatchObject({ status: 'doNotContact' });
  });

  it('that is stopped changes nothing', async () => {
    const file = await text();
    await emptyDatabase();
    const preview = await previewRestore(file);
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: () => stop.abort() };
    await expect(preview.state === 'read' && restoreBackup(preview.backup, 'merge', watch, wednesday)).rejects.toThrow(/abort/i);
    expect(await db.people.count()).toBe(0);
  });
});

describe('a file that is no sound backup', () => {
  it('is refused as a whole, or row by row', () => {
    expect(readBackup('{')).toEqual({ state: 'refused', reason: 'notJson' });
    expect(readBackup('[]')).toEqual({ state: 'refused', reason: 'notABackup' });
    expect(readBackup('{"format":"mentor-trail","version":2,"tables":{}}')).toEqual({ state: 'refused', reason: 'newer' });
    const row = { id: 'x', name: '', constructor: 1 };
    const read = readBackup(JSON.stringify({ format: 'mentor-trail', version: 1, tables: { people: [row, null], settings: [{ name: 'a', value: 1 }] } }));
    expect(read).toMatchObject({ state: 'read', backup: { people: [], history: [], settings: [{ name: 'a', value: 1 }] } });
    expect(read.state === 'read' && read.refused.map(({ table, row: number }) => [table, number])).toEqual([['people', 1], ['people', 2]]);
  });

  it('cannot reach prototypes', () => {
    const hostile = '{"format":"mentor-trail","version":1,"tables":{"__proto__":[{"a":1}],"settings":[{"name":"__proto__","value":{"__proto__":{"polluted":1}}}]}}';
    expect(readBackup(hostile).state).toBe('read');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
