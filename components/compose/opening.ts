import { createReadAhead } from '@/components/ui/read-ahead';
import type { PersonId } from '@/lib/model/id';
import { readDrafts, readSource } from './world';

/** What the composer begins with. */
export type Ahead = { source: Awaited<ReturnType<typeof readSource>>; begun: Awaited<ReturnType<typeof readDrafts>> };

/** What the composer begins with, read before it is asked for: while a link to it is pointed at, or the person's page is open. */
export const opening = createReadAhead(async (id: PersonId): Promise<Ahead> => {
  const [source, begun] = await Promise.all([readSource(id), readDrafts(id)]);
  return { source, begun };
});
