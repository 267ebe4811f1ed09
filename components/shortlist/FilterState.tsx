import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { PeopleFilterWords } from '@/lib/model/shortlist-view';

export const everybody: PeopleFilterWords = { text: '', statuses: [], tags: [] };

type FilterState = { filter: PeopleFilterWords; setFilter: (change: Partial<PeopleFilterWords>) => void };

const FilterContext = createContext<FilterState>({ filter: everybody, setFilter: () => undefined });

/** Keeps what the shortlist is narrowed to while the user looks at somebody and comes back. */
export function FilterProvider({ children }: { children: ComponentChildren }) {
  const [filter, set] = useState(everybody);
  const setFilter = (change: Partial<PeopleFilterWords>) => set((last) => ({ ...last, ...change }));
  return <FilterContext.Provider value={{ filter, setFilter }}>{children}</FilterContext.Provider>;
}

export const useFilter = (): FilterState => useContext(FilterContext);
