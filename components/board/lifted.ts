import type { PersonId } from '@/lib/model/id';
import { Status } from '@/lib/model/status';

/** The card that is being moved. `target`: the column it would be put into now. */
export type Lifted = { id: PersonId; name: string; from: Status; target: Status };

/** The card over the column next to the present one; it stays where there is none. */
export const shifted = (lifted: Lifted, step: 1 | -1): Lifted => {
  const target = Status.options[Status.options.indexOf(lifted.target) + step];
  return target ? { ...lifted, target } : lifted;
};
