import type { PersonId } from '@/lib/model/id';
import { similarPeople } from '@/lib/store/similar-people';

/** Of more people than this, saved at once, only so many are looked at: the review finds the others. */
const looked = 20;

/** How many of these people may be saved already under another record. */
export async function countSimilar(ids: readonly PersonId[]): Promise<number> {
  const found = await Promise.all([...new Set(ids)].slice(0, looked).map(similarPeople));
  return found.filter((similar) => similar.length).length;
}
