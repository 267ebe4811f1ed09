import { useEffect, useState } from 'preact/hooks';
import type { Facts } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { findKnown } from '@/lib/store/queries';

type KnownPeople = {
  known: readonly Person[];
  /** Looks now; resolves to whether there is somebody. */
  look: (person: Facts) => Promise<boolean>;
};

/** Who on the shortlist may be the person typed in, followed while it is typed. `person`: `undefined` while it is nobody yet. */
export function useKnown(person: Facts | undefined): KnownPeople {
  const [known, setKnown] = useState<readonly Person[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: readonly Person[]) => isCurrent && setKnown(found);
    if (person) void findKnown(person).then(show, () => show([]));
    else show([]);
    return () => void (isCurrent = false);
  }, [JSON.stringify(person)]);
  const look = async (typed: Facts) => {
    const found = await findKnown(typed);
    setKnown(found);
    return found.length > 0;
  };
  return { known, look };
}
