import type { ClipId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Forgets what was taken from pages: it is saved by now, or the user does not want it. */
export const dropClips = (ids: readonly ClipId[]): Promise<void> => writing([db.clips], () => db.clips.bulkDelete([...ids]));
