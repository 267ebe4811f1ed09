import type { ClipId } from '@/lib/model/id';
import { picksFrom } from '@/lib/store/clips';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Forgets who was picked on the page at this address. */
export const dropPicks = async (url: string): Promise<void> => dropClips((await picksFrom(url)).map(({ id }) => id));

/** Forgets what was taken from pages: it is saved by now, or the user does not want it. */
export const dropClips = (ids: readonly ClipId[]): Promise<void> => writing([db.clips], () => db.clips.bulkDelete([...ids]));
