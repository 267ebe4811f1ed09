import { useEffect } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import type { Capture } from '@/lib/model/capture';
import type { PersonId } from '@/lib/model/id';
import { findSaved } from '@/lib/store/queries';

type Props = { capture: Capture; onIds: (ids: ReadonlyMap<number, PersonId>) => void };

/**
 * Tells which of the people found are on the shortlist, by their place on the page, and again whenever that changes. Shows nothing:
 * a part of its own, so that the list does not wait for the database to be opened. Corrections do not matter: people are looked
 * up as read.
 */
export function SavedIds({ capture, onIds }: Props) {
  const ids = useLive(() => findSaved(capture.people, capture.url), [capture]);
  useEffect(() => {
    if (ids) onIds(new Map(ids.flatMap((id, key) => (id ? [[key, id] as const] : []))));
  }, [ids]);
  return null;
}
