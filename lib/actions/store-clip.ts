import { Clip, keptClipDays } from '@/lib/model/clip';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Stores what the user took from a page until they save it or throw it away, and forgets what nobody came back to. */
export async function storeClip(clip: Clip, now = new Date()): Promise<void> {
  const parsed = Clip.parse(clip);
  const oldest = toInstant(new Date(now.getTime() - keptClipDays * 86_400_000));
  await writing([db.clips], async () => {
    await db.clips.filter(({ at }) => at < oldest).delete();
    await db.clips.put(parsed);
  });
}
