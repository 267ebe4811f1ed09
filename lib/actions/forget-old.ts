import { trimClips } from '@/lib/store/clips';
import { db } from '@/lib/store/database';
import { trimChanges } from '@/lib/store/trim-changes';
import { writing } from '@/lib/store/writing';

/** Forgets what is kept for a week only: what undo remembers, deleted people among it, and what was taken from pages and not saved. */
export const forgetOld = (now = new Date()): Promise<void> =>
  writing([db.changes, db.changeParts, db.clips], async () => {
    await trimChanges(now);
    await trimClips(now);
  });
