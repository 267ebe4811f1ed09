import { useEffect } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import type { Capture } from '@/lib/model/capture';
import type { PersonId } from '@/lib/model/id';
import { findSaved } from '@/lib/store/queries';
import { usePage } from './PageState';

type Props = { capture: Capture; onIds: (ids: ReadonlyMap<number, PersonId>) => void };

/**
 * Tells which of the people found are on the shortlist, by their key in the list, and again whenever that changes. Shows nothing:
 * a part of its own, so that the list does not wait for the database to be opened. Corrections do not matter: people are looked
 * up as read.
 */
export function SavedIds({ capture, onIds }: Props) {
  const { selection } = usePage();
  const saved = useLive(async () => {
    const { entries } = selection;
    const ids = await findSaved(entries.map(({ found }) => found), capture.url);
    return ids.flatMap((id, at) => (id && entries[at] ? [[entries[at].key, id] as const] : []));
  }, [capture, selection.next]);
  useEffect(() => {
    if (saved) onIds(new Map(saved));
  }, [saved]);
  return null;
}
