import type { ChangeId } from '@/lib/model/id';
import { undoChange } from '@/lib/store/undo-change';
import { refreshBadge } from './refresh-badge';

/**
 * Takes a change back. `kept`: how many rows stay as they are because the user wrote something since that would be lost.
 * Throws `Refusal` where the change is not remembered (any more).
 */
export async function undo(change: ChangeId): Promise<{ kept: number }> {
  const result = await undoChange(change);
  await refreshBadge();
  return result;
}
