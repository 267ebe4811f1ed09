import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { PeopleFilterWords, PeopleOrder } from '@/lib/model/shortlist-view';
import { countFound, countPeople, findFiltered, foundPeople, idsOf, isFiltering, peopleInOrder } from '@/lib/store/queries';
import { type FitFor, useFilter } from './FilterState';

type Range = { offset: number; limit: number };

/** A part of a list: its rows from `offset` on, `undefined` for one that cannot be read. */
export type Part = {
  offset: number;
  rows: (Person | undefined)[];
  /** What a page says about the user's goals, where the rows are in that order. */
  fitFor: FitFor | undefined;
};

type Listed = {
  /** How many people the filter shows; `undefined` until it is known. */
  total: number | undefined;
  part: Part | undefined;
  /** Whether the rows are in the order asked for: too many found are listed best first. */
  isSorted: boolean;
  /** The ids of everybody shown: read only where they are asked for. */
  allIds: () => Promise<PersonId[]>;
};

/** The people whom the filter shows, in order: only the rows of the range are read, and read again when they change. */
export function usePeople(filter: PeopleFilterWords, { by, descending }: PeopleOrder, { offset, limit }: Range): Listed {
  const { ranked } = useFilter();
  const key = JSON.stringify([filter, by, descending]);
  const order = { by, descending };
  const listed = useLive(async () => {
    if (ranked) return { found: { ids: ranked.ids }, total: ranked.ids.length, fitFor: ranked.fitFor };
    const found = isFiltering(filter) ? await findFiltered(filter, order) : undefined;
    return { found, total: found ? countFound(found) : await countPeople(), fitFor: undefined };
  }, [key, ranked]);
  const part = useLive(async (): Promise<Part | undefined> => {
    if (!listed) return undefined;
    const { found, total, fitFor } = listed;
    const rows = found ? await foundPeople(found, offset, limit) : await peopleInOrder(order, { offset, limit, total });
    return { offset, rows, fitFor };
  }, [listed, key, offset, limit]);
  return { total: listed?.total, part, isSorted: !listed?.found || 'ids' in listed.found, allIds: () => idsOf(filter) };
}
