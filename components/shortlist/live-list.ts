import { watchRows } from '@/components/ui/watch-rows';
import { countByStatus, type PeopleFilter, searchPeople } from '@/lib/store/queries';
import type { Listed } from './use-listed';

type Watch = { key: string; filter: PeopleFilter; limit: number; onListed: (listed: Listed) => void; onError: (error: unknown) => void };

/** Reads whom the filter shows, and again whenever they change; returns what ends that. */
export function watchList({ key, filter, limit, onListed, onError }: Watch): () => void {
  const read = async (): Promise<Listed> => {
    const [counts, found] = await Promise.all([countByStatus(), searchPeople({ ...filter, limit })]);
    return { key, counts, ...found };
  };
  return watchRows(read, onListed, onError);
}
