import { Clip, type PickClip } from '@/lib/model/clip';
import type { ClipId } from '@/lib/model/id';
import { db } from './database';
import { parseRow, parseRows } from './parse-rows';

export const getClip = async (id: ClipId): Promise<Clip | undefined> => {
  const row = await db.clips.get(id);
  return row && parseRow(Clip, row);
};

/** Who was picked by hand on the page at this address and is not saved yet, the first taken first. */
export const picksFrom = async (url: string): Promise<PickClip[]> =>
  parseRows(Clip, await db.clips.where('url').equals(url).sortBy('id')).filter((clip) => clip.kind === 'pick');
