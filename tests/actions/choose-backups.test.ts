import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { changeSetting } from '@/lib/actions/change-setting';
import { chooseBackups } from '@/lib/actions/choose-backups';
import type { Instant } from '@/lib/model/time';
import { getSetting } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
});

const file = { download: 7, name: 'mentor-trail-2026-03-02-0930.json', at: '2026-03-02T09:30:00.000Z' as Instant };

it('knows of a file that was finished while the user chose something else', async () => {
  await Promise.all([
    chooseBackups({ keep: 3 }),
    changeSetting('autoBackup', (backup) => ({ ...backup, last: file, kept: [file] })),
    chooseBackups({ everyDays: 1 }),
  ]);
  expect(await getSetting('autoBackup')).toMatchObject({ keep: 3, everyDays: 1, last: { name: file.name }, kept: [file] });
});
