import type { DraftId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Notes why the user lets a draft go in spite of a finding; an empty reason takes that back. Throws `Refusal` where the draft is gone. */
export const overrideFinding = (id: DraftId, finding: string, reason: string): Promise<void> =>
  writing([db.drafts], async () => {
    const draft = await db.drafts.get(id);
    if (!draft) throw new Refusal('notFound');
    const { [finding]: _, ...others } = draft.overridden ?? {};
    const overridden = Draft.shape.overridden.parse(reason.trim() ? { ...others, [finding]: reason.trim() } : others);
    await db.drafts.update(id, { overridden });
  });
