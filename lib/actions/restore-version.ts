import { isSameText, withVersion } from '@/lib/model/draft-versions';
import type { DraftId } from '@/lib/model/id';
import type { Draft, DraftVersion } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { getDraft } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

/** Brings an earlier text of a draft back; the present one becomes an earlier version. Throws `Refusal` where the draft is gone. */
export const restoreVersion = (id: DraftId, { subject, body }: DraftVersion, now = new Date()): Promise<Draft> =>
  writing([db.drafts], async () => {
    const draft = await getDraft(id);
    if (!draft) throw new Refusal('notFound');
    const { versions = [], ...kept } = withVersion(draft);
    const others = versions.filter((version) => !isSameText(version, { subject, body }));
    const restored = { ...kept, versions: others, subject, body, edited: true, updatedAt: toInstant(now) };
    await db.drafts.put(restored);
    return restored;
  });
