import { Clip, keptClipDays, type PickClip } from '@/lib/model/clip';
import type { ClipId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { db } from './database';
import { parseRow, parseRows } from './parse-rows';

export const getClip = async (id: ClipId): Promise<Clip | undefined> => {
  const row = await db.clips.get(id);
  return row && parseRow(Clip, row);
};

/** Who was picked by hand on the page at this address and is not saved yet, the first taken first. */
export const picksFrom = async (url: string): Promise<PickClip[]> =>
  parseRows(Clip, await db.clips.where('url').equals(url).sortBy('id')).filter((clip) => clip.kind === 'pick');

/** Forgets what nobody came back to. */
export const trimClips = (now: Date): Promise<number> => {
  const oldest = toInstant(new Date(now.getTime() - keptClipDays * 86_400_000));
  return db.clips.filter(({ at }) => at < oldest).delete();
};
