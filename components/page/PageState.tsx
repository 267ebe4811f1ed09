import { type ComponentChildren, createContext } from 'preact';
import { useContext, useReducer, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { askPage } from '@/lib/actions/ask-page';
import type { Capture } from '@/lib/model/capture';
import type { PageReading } from '@/lib/model/page-reading';
import { emptySelection, reduceSelection, type Selection, type SelectionAction } from './selection';

type Read = { state: 'idle' } | { state: 'busy' } | { state: 'done'; reading: PageReading } | { state: 'failed'; error: unknown };

type PageState = {
  read: Read;
  selection: Selection;
  dispatch: (action: SelectionAction) => void;
  /** Reads the page in front (again). The list of the same page stays, with what the user has done in it. */
  look: () => Promise<void>;
  /** Whether the page is being read again while its list is shown. */
  again: boolean;
};

const withoutFragment = (address: string | undefined) => address?.replace(/#.*$/, '');
const isSamePage = (one: string | undefined, other: string | undefined) => withoutFragment(one) === withoutFragment(other);

const addressOf = (reading: PageReading) => (reading.state === 'read' ? reading.capture.url : reading.url);

/** Has the page in front read, and meanwhile fetches what understands the answer: code that the shortlist does without. */
async function readFront(): Promise<PageReading> {
  const asking = askPage();
  const { readPage } = await import('@/lib/actions/read-page');
  return readPage(asking);
}

/** What the program began to read when it started; taken once. */
let begun: Promise<PageReading> | undefined;

/** Begins to read the page in front, before there is a screen to show it. */
export function beginReading(): void {
  begun = readFront();
  // Whoever shows the page tells of a failure.
  begun.catch(() => undefined);
}

function takeReading(): Promise<PageReading> {
  const reading = begun ?? readFront();
  begun = undefined;
  return reading;
}

const PageContext = createContext<PageState | undefined>(undefined);

/** Keeps what was read and ticked while the user visits other screens. */
export function PageProvider({ children }: { children: ComponentChildren }) {
  const [read, setRead] = useState<Read>({ state: 'idle' });
  const [selection, dispatch] = useReducer<Selection, SelectionAction>(reduceSelection, emptySelection);
  const [again, setAgain] = useState(false);
  const serial = useRef(0);
  const toast = useToast();
  const { page: t } = useTexts();

  const addTo = (before: Capture, reading: PageReading) => {
    if (reading.state !== 'read') return toast({ text: t.notReadAgain });
    const { people } = reading.capture;
    const added = reduceSelection(selection, { type: 'again', people }).next - selection.next;
    dispatch({ type: 'again', people });
    setRead({ state: 'done', reading });
    toast({ text: added ? t.foundMore(added) : t.foundNoMore(before.people.length) });
  };

  const look = async () => {
    const mine = ++serial.current;
    const before = read.state === 'done' && read.reading.state === 'read' && selection.entries.length ? read.reading.capture : undefined;
    if (before) setAgain(true);
    else setRead({ state: 'busy' });
    try {
      const reading = await takeReading();
      if (mine !== serial.current) return;
      const capture = reading.state === 'read' ? reading.capture : undefined;
      if (before && isSamePage(before.url, addressOf(reading))) return addTo(before, reading);
      dispatch({ type: 'load', people: capture?.people ?? [], tick: capture?.kind === 'profile' });
      setRead({ state: 'done', reading });
    } catch (error) {
      if (mine === serial.current) setRead({ state: 'failed', error });
    } finally {
      if (mine === serial.current) setAgain(false);
    }
  };

  return <PageContext.Provider value={{ read, selection, dispatch, look, again }}>{children}</PageContext.Provider>;
}

export function usePage(): PageState {
  const state = useContext(PageContext);
  if (!state) throw new Error('PageProvider is missing.');
  return state;
}
