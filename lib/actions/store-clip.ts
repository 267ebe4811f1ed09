import { Clip } from '@/lib/model/clip';
import { trimClips } from '@/lib/store/clips';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Stores what the user took from a page until they save it or throw it away, and forgets what nobody came back to. */
export async function storeClip(clip: Clip, now = new Date()): Promise<void> {
  const parsed = Clip.parse(clip);
  await writing([db.clips], async () => {
    await trimClips(now);
    await db.clips.put(parsed);
  });
}
