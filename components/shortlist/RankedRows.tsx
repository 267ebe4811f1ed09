import type { RefCallback } from 'preact';
import { FitLine } from '@/components/ui/FitLine';
import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import { peopleOf } from '@/lib/store/queries';
import { DeleteBar } from './DeleteBar';
import type { Ranked } from './FilterState';
import { type Chosen, ShortlistRows } from './ShortlistRows';

type Props = {
  ranked: Ranked;
  limit: number;
  mark: RefCallback<HTMLElement>;
  chosen: Chosen | undefined;
  onToggle: (id: PersonId, on: boolean) => void;
  onChosen: (chosen: Chosen | undefined) => void;
};

/** The first `limit` of those who fit the user's goals best, each with the sentence that says so, or why there is none. */
export function RankedRows({ ranked: { ids, fitFor }, limit, mark, chosen, onToggle, onChosen }: Props) {
  const people = useLive(async () => (await peopleOf(ids.slice(0, limit))).filter((person) => person !== undefined), [ids, limit]);
  if (!people) return null;
  const byId = new Map(people.map((person) => [person.id, person]));
  const fitOf = (id: PersonId) => {
    const person = byId.get(id);
    return person && <FitLine fit={fitFor(person)} />;
  };
  return (
    <>
      <ShortlistRows people={people} busy={false} chosen={chosen} onToggle={onToggle} below={fitOf} />
      {limit < ids.length && <div key={people.length} ref={mark} class="shortlist__more" />}
      {chosen && <DeleteBar people={people} chosen={chosen} onChosen={onChosen} />}
    </>
  );
}
