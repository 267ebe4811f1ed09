import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportBackup } from '@/lib/actions/export-backup';
import { rescueData } from '@/lib/actions/rescue-data';
import { saveFile } from '@/lib/actions/save-file';
import { savePeople } from '@/lib/actions/save-people';
import { setReminder } from '@/lib/actions/set-reminder';
import { readBackup } from '@/lib/interchange/json/read-backup';
import type { LocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { migrations } from '@/lib/store/migrations';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, teamPage } from '../people';

vi.mock('@/lib/actions/save-file', () => ({ saveFile: vi.fn() }));

const now = new Date('2026-03-02T09:00:00Z');

const rescued = async () => {
  await rescueData(now);
  return vi.mocked(saveFile).mock.lastCall![0];
};

beforeEach(async () => {
  fakeBrowser();
  await db.delete();
});

describe('rescuing the data', () => {
  it('gives what a backup would give', async () => {
    await db.open();
    const { ids } = await savePeople([anna, bruno], teamPage, now);
    await setReminder(ids[0]!, 'followUp', '2026-03-09' as LocalDate, now);
    const { name, text } = await rescued();
    expect(name).toBe('mentor-trail-rescue-2026-03-02.json');
    expect(readBackup(text)).toEqual(readBackup((await exportBackup(now)).text));
    expect(readBackup(text)).toMatchObject({ state: 'read', refused: [], backup: { people: [{}, {}], reminders: [{}] } });
  });

  it('gives the data of a newer version whole, leaves them as they are, and a restore takes what it knows', async () => {
    await db.open();
    await savePeople([anna], teamPage, now);
    db.close();
    const newer = new Dexie('mentor-trail');
    newer.version(migrations.length + 1).stores({ people: 'id, updatedAt', novelties: 'id' });
    await newer.table('novelties').add({ id: 'x', words: 'Of next year' });
    const version = newer.backendDB().version;
    newer.close();
    const { text } = await rescued();
    expect(JSON.parse(text)).toMatchObject({ tables: { novelties: [{ id: 'x', words: 'Of next year' }] } });
    expect(readBackup(text)).toMatchObject({ state: 'read', refused: [], backup: { people: [{ name: anna.name }] } });
    await newer.open();
    expect(newer.backendDB().version).toBe(version);
    newer.close();
  });

  it('makes no database where there is none', async () => {
    expect(JSON.parse((await rescued()).text)).toMatchObject({ tables: {} });
    expect(await Dexie.exists('mentor-trail')).toBe(false);
  });
});
