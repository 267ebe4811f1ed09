import { type ComponentChildren, createContext } from 'preact';
import { useContext, useReducer, useRef, useState } from 'preact/hooks';
import { readPage } from '@/lib/actions/read-page';
import type { PageReading } from '@/lib/model/page-reading';
import { emptySelection, reduceSelection, type Selection, type SelectionAction } from './selection';

type Read = { state: 'idle' } | { state: 'busy' } | { state: 'done'; reading: PageReading } | { state: 'failed'; error: unknown };

type PageState = {
  read: Read;
  selection: Selection;
  dispatch: (action: SelectionAction) => void;
  /** Reads the page in front (again). */
  look: () => Promise<void>;
};

const PageContext = createContext<PageState | undefined>(undefined);

/** Keeps what was read and ticked while the user visits other screens. */
export function PageProvider({ children }: { children: ComponentChildren }) {
  const [read, setRead] = useState<Read>({ state: 'idle' });
  const [selection, dispatch] = useReducer<Selection, SelectionAction>(reduceSelection, emptySelection);
  const serial = useRef(0);

  const look = async () => {
    const mine = ++serial.current;
    setRead({ state: 'busy' });
    try {
      const reading = await readPage();
      if (mine !== serial.current) return;
      const capture = reading.state === 'read' ? reading.capture : undefined;
      dispatch({ type: 'load', people: capture?.people ?? [], tick: capture?.kind === 'profile' });
      setRead({ state: 'done', reading });
    } catch (error) {
      if (mine === serial.current) setRead({ state: 'failed', error });
    }
  };

  return <PageContext.Provider value={{ read, selection, dispatch, look }}>{children}</PageContext.Provider>;
}

export function usePage(): PageState {
  const state = useContext(PageContext);
  if (!state) throw new Error('PageProvider is missing.');
  return state;
}
