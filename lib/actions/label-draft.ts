import type { DraftId } from '@/lib/model/id';
import type { MessageLanguage, Register } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Says in which language and form of address the user wrote a draft; the text stays as it is. Throws `Refusal` where it is gone. */
export const labelDraft = (id: DraftId, label: { language?: MessageLanguage; register?: Register }): Promise<void> =>
  writing([db.drafts], async () => {
    const found = await db.drafts.update(id, label);
    if (!found && !(await db.drafts.get(id))) throw new Refusal('notFound');
  });
