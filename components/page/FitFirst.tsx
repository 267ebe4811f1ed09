import { useEffect, useState } from 'preact/hooks';
import { Checkbox } from '@/components/ui/Checkbox';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { Fit } from '@/lib/model/fit';
import { byFit, wantedOf } from '@/lib/relationship/fit/fit';
import { getPlan, listGoals } from '@/lib/store/queries';
import type { Entry } from './selection';
import './FitFirst.css';

/** What the page says of each entry about the user's goals, by key, who fits best first. */
export type Fits = ReadonlyMap<number, Fit>;

type Props = { entries: readonly Entry[]; onFits: (fits: Fits | undefined) => void };

/** Puts those first whose page speaks of what the user wants; not there while the user wants nothing yet. Nothing is read before it is ticked. */
export function FitFirst({ entries, onFits }: Props) {
  const { fit: t } = useTexts();
  const [on, setOn] = useState(false);
  const wanted = useLive(async () => wantedOf(await getPlan(), await listGoals()), []);
  useEffect(() => {
    if (!wanted) return;
    const people = entries.map(({ key, person: { role, section, bio } }) => ({ key, role, section, bio }));
    onFits(on && wanted.wishes.length ? new Map(byFit(people, wanted).map(({ person, fit }) => [person.key, fit])) : undefined);
  }, [on, entries, wanted]);
  if (!wanted?.wishes.length || entries.length < 2) return null;
  return (
    <Checkbox class="fit-first" checked={on} onChecked={setOn}>
      {t.first}
    </Checkbox>
  );
}
