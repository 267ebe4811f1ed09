import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Fit } from '@/lib/model/fit';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { PeopleFilterWords } from '@/lib/model/shortlist-view';

export const everybody: PeopleFilterWords = { text: '', statuses: [], tags: [] };

export type FitFor = (person: Person) => Fit;

/** Everybody whom a filter shows, who fits the user's goals best first. `stamp`: from what it was made, the filter among it. */
export type Ranked = { filter: string; stamp: string; ids: readonly PersonId[]; fitFor: FitFor };

type FilterState = {
  filter: PeopleFilterWords;
  setFilter: (change: Partial<PeopleFilterWords>) => void;
  /** Whether the user asked for those first who fit their goals. */
  fitFirst: boolean;
  setFitFirst: (on: boolean) => void;
  /** Of the filter as it is; absent while it is not asked for or not ready. */
  ranked: Ranked | undefined;
  setRanked: (ranked: Ranked | undefined) => void;
};

const nothing = () => undefined;
const FilterContext = createContext<FilterState>({ filter: everybody, setFilter: nothing, fitFirst: false, setFitFirst: nothing, ranked: undefined, setRanked: nothing });

/** Keeps what the shortlist is narrowed to, and in which order it is, while the user looks at somebody and comes back. */
export function FilterProvider({ children }: { children: ComponentChildren }) {
  const [filter, set] = useState(everybody);
  const [fitFirst, setFitFirst] = useState(false);
  const [last, setRanked] = useState<Ranked>();
  const setFilter = (change: Partial<PeopleFilterWords>) => set((old) => ({ ...old, ...change }));
  const ranked = fitFirst && last?.filter === JSON.stringify(filter) ? last : undefined;
  return <FilterContext.Provider value={{ filter, setFilter, fitFirst, setFitFirst, ranked, setRanked }}>{children}</FilterContext.Provider>;
}

export const useFilter = (): FilterState => useContext(FilterContext);
