import type { PersonId } from '@/lib/model/id';
import type { PeopleFilterWords } from '@/lib/model/shortlist-view';
import { fitter, rankOf, type Wanted } from '@/lib/relationship/fit/fit';
import { idsOf, textsOf } from '@/lib/store/queries';
import { chunks, type Watch } from './in-slices';

/** So many people are read at once: few enough that the page lives on in between. */
const slice = 200;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Everybody whom the filter shows, in order of how many wishes their page speaks of; who was added last comes first among equals. Rejects
 * with the signal's reason where it is stopped. Reads every one of them: only where it is asked for.
 */
export async function rankByFit(filter: PeopleFilterWords, wanted: Wanted, { onProgress, signal }: Watch = {}): Promise<PersonId[]> {
  const ids = await idsOf(filter);
  const fitFor = fitter(wanted);
  const ranked: { id: PersonId; rank: number }[] = [];
  for (const { start, items } of chunks(ids, slice)) {
    if (start) {
      onProgress?.({ done: start, total: ids.length });
      await nextTask();
    }
    signal?.throwIfAborted();
    for (const person of await textsOf(items)) ranked.push({ id: person.id, rank: rankOf(fitFor(person)) });
  }
  signal?.throwIfAborted();
  return ranked.sort((a, b) => b.rank - a.rank || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
}
