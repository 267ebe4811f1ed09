import { beginsVersion, withVersion } from '@/lib/model/draft-versions';
import type { DraftId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { getDraft } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

const Words = Draft.pick({ subject: true, body: true, notes: true }).partial();

/**
 * Stores what the user typed, keystroke by keystroke; subject, body and notes apart, so that two windows do not undo each other's
 * work. After a pause the text as it was before becomes an earlier version. Throws `Refusal` where the draft is gone: sent or
 * discarded in another window.
 */
export async function writeDraft(id: DraftId, typed: { subject?: string; body?: string; notes?: string }, now = new Date()): Promise<void> {
  const words = Object.fromEntries(Object.entries(Words.parse(typed)).filter(([, text]) => text !== undefined));
  const isText = 'subject' in words || 'body' in words;
  const at = toInstant(now);
  await writing([db.drafts], async () => {
    const draft = await getDraft(id);
    if (!draft) throw new Refusal('notFound');
    const kept = isText && beginsVersion(draft, at) ? withVersion(draft) : draft;
    await db.drafts.put({ ...kept, ...words, ...(isText && { edited: true }), updatedAt: at });
  });
}
