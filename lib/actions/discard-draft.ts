import type { ChangeId, DraftId } from '@/lib/model/id';
import { recordChange } from '@/lib/store/ledger';

/** Throws a draft away. */
export async function discardDraft(id: DraftId, now = new Date()): Promise<ChangeId> {
  const { change } = await recordChange('discardDraft', now, async (ledger) => {
    await ledger.remove('drafts', [id]);
    return { result: undefined, count: 1 };
  });
  return change;
}
