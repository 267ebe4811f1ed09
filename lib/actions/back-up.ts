import { type DownloadState, downloadState, hasDocument, inHiddenPage, mayDownload, removeDownload, startDownload } from '@/lib/browser';
import { type AutoBackup, isBackupDue, isRunning } from '@/lib/model/auto-backup';
import { toInstant, toLocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { changesSince, getSetting } from '@/lib/store/queries';
import { changeSetting } from './change-setting';
import { makeBackupAddress } from './make-backup-address';

type Running = NonNullable<AutoBackup['running']>;
type File = NonNullable<Running['file']>;

/** The folder within the downloads folder. */
const folder = 'Mentor Trail';

const change = (next: (backup: AutoBackup) => AutoBackup | undefined) => changeSetting('autoBackup', next);

const failed = (at: Date, reason: 'notAllowed' | 'interrupted', detail = '') =>
  change(({ running: _, ...backup }) => ({ ...backup, failure: { at: toInstant(at), reason, detail: detail.slice(0, 200) } }));

/** "mentor-trail-2026-03-02-0930.json": dated, and two of one day are two files. */
const nameAt = (now: Date) =>
  `mentor-trail-${toLocalDate(now)}-${String(now.getHours()).padStart(2, '0')}${String(now.getMinutes()).padStart(2, '0')}.json`;

/**
 * Writes a backup into the downloads folder if the user wants that and it is time, and removes the oldest of its own files. What
 * there is to know is stored, so it does not matter when the service worker dies: the next call settles what was left. Never
 * rejects; a failure is stored, to be shown.
 */
export async function backUpIfDue(now = new Date()): Promise<void> {
  const before = await getSetting('autoBackup');
  if (!before.on) return;
  try {
    if (before.running?.file) await settle(before.running.file, now);
    const backup = await getSetting('autoBackup');
    if (!isBackupDue(backup, await changesSince(backup.last?.at), now)) return;
    // Nothing to lose: no empty file pushes out one with people in it.
    if (!(await db.people.limit(1).count())) return;
    if (!(await mayDownload())) return void (await failed(now, 'notAllowed'));
    const isMine = await change((last) => (isRunning(last, now) ? undefined : { ...last, running: { since: toInstant(now) } }));
    if (isMine) await run(now);
  } catch (error) {
    await failed(now, 'interrupted', error instanceof Error ? error.message : String(error)).catch(() => undefined);
  }
}

async function run(now: Date): Promise<void> {
  const name = nameAt(now);
  const save = async (address: string) => {
    const file: File = { download: await startDownload(address, `${folder}/${name}`), name, at: toInstant(now) };
    await change((backup) => ({ ...backup, running: { since: toInstant(now), file } }));
    await settle(file, now);
  };
  // A service worker cannot make a file's address; a page can, also one that nobody sees.
  if (hasDocument()) await save(await makeBackupAddress());
  else await inHiddenPage('/backup.html', { make: 'backup' }, (answer) => save(String(answer)));
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 250));

async function ended(download: number): Promise<DownloadState | undefined> {
  for (;;) {
    const state = await downloadState(download);
    if (state?.state !== 'in_progress') return state;
    await moment();
  }
}

/** Waits for a download to end and stores what came of it. */
async function settle(file: File, now: Date): Promise<void> {
  const end = await ended(file.download);
  if (end?.state !== 'complete') return void (await failed(now, 'interrupted', end?.error));
  await change(({ running: _, failure: __, ...backup }) => ({ ...backup, last: { at: file.at, name: file.name }, kept: [...backup.kept, file] }));
  const { kept, keep } = await getSetting('autoBackup');
  for (const { download, name } of kept.slice(0, Math.max(0, kept.length - keep))) await removeDownload(download, name);
  await change((backup) => ({ ...backup, kept: backup.kept.slice(-keep) }));
}
