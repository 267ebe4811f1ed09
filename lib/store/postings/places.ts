import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { db } from '../database';

type Placed = Person & { place?: unknown };

/** Gives people their places in the full-text index, in one transaction: which place is the last that is taken is read once. */
export class Places {
  #next: number | undefined;

  /** For each, who is not stored yet, the place they had, unless somebody has taken it since; else the next that nobody ever had. */
  async give(people: readonly Placed[]): Promise<Map<PersonId, number>> {
    const places = await formerPlaces(people);
    this.#next = [...places.values()].reduce((next, place) => Math.max(next, place + 1), this.#next ?? (await nextPlace()));
    for (const { id } of people) if (!places.has(id)) places.set(id, this.#next++);
    return places;
  }
}

const nextPlace = async (): Promise<number> => ((await db.people.orderBy('place').last())?.place ?? -1) + 1;

async function formerPlaces(people: readonly Placed[]): Promise<Map<PersonId, number>> {
  const former = people.flatMap(({ id, place }) => (typeof place === 'number' ? [[id, place] as const] : []));
  const taken = await Promise.all(former.map(([, place]) => db.people.where('place').equals(place).count()));
  return new Map(former.filter((_, i) => !taken[i]));
}
