import type { ChangeId, TemplateId } from '@/lib/model/id';
import { recordChange } from '@/lib/store/ledger';

/** Deletes templates of the user's own; drafts made from them stay as they are. */
export async function deleteTemplates(ids: readonly TemplateId[], now = new Date()): Promise<ChangeId> {
  const { change } = await recordChange('deleteTemplate', now, async (ledger) => {
    await ledger.remove('templates', ids);
    return { result: undefined, count: ids.length };
  });
  return change;
}
