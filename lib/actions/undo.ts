import type { ChangeId } from '@/lib/model/id';
import { isLargeChange } from '@/lib/store/change-rows';
import { undoChange } from '@/lib/store/undo-change';
import { refreshBadge } from './refresh-badge';
import { takeInFiles } from './take-in-file';

/**
 * Takes a change back: a large one, as an import of many, in a worker. `kept`: how many rows stay as they are because the user wrote
 * something since that would be lost. Throws `Refusal` where the change is not remembered (any more).
 */
export async function undo(change: ChangeId): Promise<{ kept: number }> {
  if (await isLargeChange(change)) return undoInWorker(change);
  const result = await undoChange(change);
  await refreshBadge();
  return result;
}

async function undoInWorker(change: ChangeId): Promise<{ kept: number }> {
  const files = takeInFiles();
  try {
    return await files.takeBack(change, {});
  } finally {
    files.end();
  }
}
