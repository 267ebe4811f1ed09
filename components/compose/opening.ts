import { createReadAhead } from '@/components/ui/read-ahead';
import type { PersonId } from '@/lib/model/id';
import { readDrafts, readSource } from './world';

/** What the composer begins with, read while the user is still pointing at the link that leads to it. */
export const opening = createReadAhead(async (id: PersonId) => {
  const [source, begun] = await Promise.all([readSource(id), readDrafts(id)]);
  return { source, begun };
});
