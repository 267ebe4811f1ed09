import type { DraftId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Sets which of the person's addresses a draft goes to. Throws `Refusal` where the draft is gone. */
export const chooseRecipient = (id: DraftId, to: string): Promise<void> =>
  writing([db.drafts], async () => {
    const found = await db.drafts.update(id, { to: Draft.shape.to.parse(to) });
    if (!found && !(await db.drafts.get(id))) throw new Refusal('notFound');
  });
