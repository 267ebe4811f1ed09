import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { PeopleFilterWords, PeopleOrder } from '@/lib/model/shortlist-view';
import { countPeople, idsInOrder, isFiltering, peopleInOrder, peopleOf } from '@/lib/store/queries';

type Range = { offset: number; limit: number };

/** A part of a list: its rows from `offset` on, `undefined` for one that cannot be read. */
export type Part = { offset: number; rows: (Person | undefined)[] };

type Listed = {
  /** How many people the filter shows; `undefined` until it is known. */
  total: number | undefined;
  part: Part | undefined;
  /** The ids of everybody shown: read only where they are asked for. */
  allIds: () => Promise<PersonId[]>;
};

/** The people whom the filter shows, in order: only the rows of the range are read, and read again when they change. */
export function usePeople(filter: PeopleFilterWords, { by, descending }: PeopleOrder, { offset, limit }: Range): Listed {
  const key = JSON.stringify([filter, by, descending]);
  const order = { by, descending };
  const found = useLive(async () => {
    const ids = isFiltering(filter) ? await idsInOrder(filter, order) : undefined;
    return { key, ids, total: ids ? ids.length : await countPeople() };
  }, [key]);
  const part = useLive(async (): Promise<Part | undefined> => {
    if (!found) return undefined;
    const { ids, total } = found;
    const rows = ids ? await peopleOf(ids.slice(offset, offset + limit)) : await peopleInOrder(order, { offset, limit, total });
    return { offset, rows };
  }, [found, key, offset, limit]);
  return { total: found?.total, part, allIds: () => idsInOrder(filter, order) };
}
