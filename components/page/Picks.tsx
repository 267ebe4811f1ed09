import { useEffect } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import type { ClipId } from '@/lib/model/id';
import { picksFrom } from '@/lib/store/queries';
import { usePage } from './PageState';

/** Picks that were ticked once: what the user unticks stays so when the list is shown again. */
const shown = new Set<ClipId>();

/** Puts those into the list whom the user picked by hand on this page, ticked, as soon as they are there. Shows nothing. */
export function Picks({ url }: { url: string }) {
  const { dispatch } = usePage();
  const picks = useLive(() => picksFrom(url), [url]);
  useEffect(() => {
    for (const { id, people } of picks ?? []) {
      dispatch({ type: 'again', people, tick: !shown.has(id) });
      shown.add(id);
    }
  }, [picks]);
  return null;
}
