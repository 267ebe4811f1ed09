import type { Draft } from '@/lib/model/message';
import { db } from '@/lib/store/database';
import { draftsOf } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

/**
 * Stores a draft that was just prepared, unless there is one of its kind by now that holds the user's words or was begun in another
 * window. Resolves to the one that is stored.
 */
export const keepOpened = (draft: Draft): Promise<Draft> =>
  writing([db.drafts], async () => {
    const stored = (await draftsOf(draft.personId)).find(({ kind }) => kind === draft.kind);
    if (stored && (stored.edited || stored.handedOver || stored.id !== draft.id)) return stored;
    await db.drafts.put(draft);
    return draft;
  });
