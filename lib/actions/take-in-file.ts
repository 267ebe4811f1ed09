import type { ChangeId } from '@/lib/model/id';
import type { EntriesWanted, IncomingFile } from './incoming-file';
import type { Watch } from './in-slices';
import { callsTo } from './in-worker';
import type { Mapping } from './open-import';
import { refreshBadge } from './refresh-badge';
import type { RestoreMode } from './restore-backup';

export type { ImportCounts, OpenedFile } from './incoming-file';

/** The toolbar button is out of a worker's reach. */
async function thenBadge<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  await refreshBadge();
  return result;
}

/**
 * Takes files in, one after another, in a worker: the steps of `IncomingFile`. `end`: lets go of the file and stops what is under way,
 * of which nothing is written then.
 */
export function takeInFiles() {
  const worker = new Worker(new URL('./incoming-file-worker.ts', import.meta.url), { type: 'module' });
  const call = callsTo<IncomingFile>(worker);
  return {
    open: (file: File, watch: Watch) => call('open', file, watch),
    compare: (mapping: Mapping | undefined, watch: Watch) => call('compare', mapping, watch),
    entries: (wanted: EntriesWanted) => call('entries', wanted),
    take: (except: ReadonlySet<number>, watch: Watch) => thenBadge(call('take', except, watch)),
    restore: (mode: RestoreMode, watch: Watch) => thenBadge(call('restore', mode, watch)),
    takeBack: (change: ChangeId, watch: Watch) => thenBadge(call('takeBack', change, watch)),
    end: () => worker.terminate(),
  };
}

export type FileWork = ReturnType<typeof takeInFiles>;
