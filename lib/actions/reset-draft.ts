import type { DraftId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { getDraft, getPerson } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';
import type { DraftWish } from './open-draft';
import { renderFor } from './render-for';

/** Renders a draft anew, in place of what the user wrote. Throws `Refusal` where the draft or the person is gone. */
export const resetDraft = (id: DraftId, now = new Date(), wish: Omit<DraftWish, 'kind'> = {}): Promise<Draft> =>
  writing([db.people, db.history, db.drafts, db.settings], async () => {
    const stored = await getDraft(id);
    const person = stored && (await getPerson(stored.personId));
    if (!person) throw new Refusal('notFound');
    const wanted = { ...stored, language: wish.language ?? stored.language, register: wish.register ?? stored.register };
    const draft = { ...wanted, ...(await renderFor(wanted, person, now)), edited: false, updatedAt: toInstant(now) };
    await db.drafts.put(draft);
    return draft;
  });
