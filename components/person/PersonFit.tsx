import { FitQuotes } from '@/components/ui/FitQuotes';
import { useLive } from '@/components/ui/use-live';
import type { Person } from '@/lib/model/person';
import { fitOf, wantedOf } from '@/lib/relationship/fit/fit';
import { getPlan, listGoals } from '@/lib/store/queries';

/** How what a person's page says goes with the user's goals and skills; nothing while there are none. */
export function PersonFit({ person }: { person: Person }) {
  const wanted = useLive(async () => wantedOf(await getPlan(), await listGoals()), []);
  if (!wanted?.wishes.length) return null;
  return <FitQuotes fit={fitOf(person, wanted)} />;
}
