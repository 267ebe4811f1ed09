import { useRef } from 'preact/hooks';

/**
 * For an undo that is pressed later: puts an entry that was taken out of a list back in its place, into the list as it is by then, so that
 * what was added meanwhile stays.
 */
export function usePutBack<Entry>(list: readonly Entry[], onList: (list: Entry[]) => void): (entry: Entry) => () => void {
  const latest = useRef({ list, onList });
  latest.current = { list, onList };
  return (entry) => {
    const place = list.indexOf(entry);
    return () => {
      const { list: now, onList: write } = latest.current;
      if (!now.includes(entry)) write([...now.slice(0, place), entry, ...now.slice(place)]);
    };
  };
}
