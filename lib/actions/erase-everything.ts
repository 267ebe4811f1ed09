import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';
import { refreshBadge } from './refresh-badge';

/**
 * Erases everything that the program stores on this machine, for good: people with all about them, templates, recipes, settings, the
 * do-not-contact list, what undo remembers. Files that were given out, backups among them, are not touched.
 */
export async function eraseEverything(): Promise<void> {
  await writing(db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  await refreshBadge();
}
