import type { DraftId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Notes that a draft which was handed over is not sent yet: it is worked on again. Throws `Refusal` where it is gone. */
export const keepDraft = (id: DraftId): Promise<void> =>
  writing([db.drafts], async () => {
    const found = await db.drafts.update(id, { handedOver: undefined });
    if (!found && !(await db.drafts.get(id))) throw new Refusal('notFound');
  });
