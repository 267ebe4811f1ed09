import { useLayoutEffect, useState } from 'preact/hooks';
import { afterFirstSight } from '@/components/ui/after-first-sight';
import type { Status } from '@/lib/model/status';
import { firstPeople, type ListedPerson } from '@/lib/store/first-people';
import type { PeopleFilter } from '@/lib/store/queries';

/** `key`: which filter is shown. `total` and `counts` are absent at first sight. */
export type Listed = { key: string; people: ListedPerson[]; total?: number; counts?: Partial<Record<Status, number>> };

/** As many as fit into a popup, and a few more. */
const atFirstSight = 14;

/** Everything else that the list needs, which is far more. */
const live = () => import('./live-list');

let first: ListedPerson[] = [];

/** Reads what the list shows first. */
export const prepareList = async (): Promise<void> => {
  first = await firstPeople(atFirstSight);
};

/** The first sight, once: later it may be old. */
function takeFirst(): ListedPerson[] {
  const taken = first;
  first = [];
  return taken;
}

const isEverybody = ({ text, statuses }: PeopleFilter) => !text && !statuses?.length;

/**
 * Whom the filter shows, followed: `limit` people, how many there are, and how many of each status. Without a filter the first ones are
 * there before anything else is loaded. `undefined` until somebody is there; a failure is thrown while rendering.
 */
export function useListed(key: string, filter: PeopleFilter, limit: number): Listed | undefined {
  const [outcome, setOutcome] = useState<{ listed: Listed } | { error: unknown } | undefined>(() => {
    const people = takeFirst();
    return people.length && isEverybody(filter) ? { listed: { key, people } } : undefined;
  });
  useLayoutEffect(() => {
    let isOn = true;
    let stop: (() => void) | undefined;
    const onError = (error: unknown) => void (isOn && setOutcome({ error }));
    const follow = async () => {
      if (outcome && 'listed' in outcome && !outcome.listed.counts) await afterFirstSight();
      const { watchList } = await live();
      if (isOn) stop = watchList({ key, filter, limit, onListed: (listed) => setOutcome({ listed }), onError });
    };
    follow().catch(onError);
    return () => {
      isOn = false;
      stop?.();
    };
  }, [key, limit]);
  if (outcome && 'error' in outcome) throw outcome.error;
  return outcome?.listed;
}
