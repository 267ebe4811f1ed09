import type { DraftId } from '@/lib/model/id';
import { Draft } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

const Text = Draft.pick({ subject: true, body: true }).partial();

/**
 * Stores what the user typed, keystroke by keystroke; subject and body apart, so that two windows do not undo each other's
 * work. Throws `Refusal` where the draft is gone: sent or discarded in another window.
 */
export async function writeDraft(id: DraftId, text: { subject?: string; body?: string }, now = new Date()): Promise<void> {
  const { subject, body } = Text.parse(text);
  const written = { ...(subject !== undefined && { subject }), ...(body !== undefined && { body }) };
  await writing([db.drafts], async () => {
    const found = await db.drafts.update(id, { ...written, edited: true, updatedAt: toInstant(now) });
    if (!found) throw new Refusal('notFound');
  });
}
