import type { Register } from './message';
import type { Person } from './person';
import type { Relation } from './relation';

/** Whom one does not call by surname. */
const close: ReadonlySet<Relation | undefined> = new Set<Relation>(['family', 'friend']);

/** The form of address in which a new message to somebody starts: the one used with them, else the one that fits how they are known. */
export const usualRegister = ({ register, relation }: Pick<Person, 'register' | 'relation'>): Register =>
  register ?? (close.has(relation) ? 'familiar' : 'formal');
