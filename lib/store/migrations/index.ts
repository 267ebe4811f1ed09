import type { Transaction } from 'dexie';
import { first } from './0001-first';
import { taught } from './0002-taught';
import { journey } from './0003-journey';
import { mentoring } from './0004-mentoring';
import { index } from './0005-index';

/** One version of the database: indexes that change (Dexie's notation, `null` drops a table) and what happens to the rows. */
export type Migration = { stores: Record<string, string | null>; upgrade?: (transaction: Transaction) => Promise<void> };

/** The versions in order: the position in this list, counted from 1, is the version. Entries are frozen once released. */
export const migrations: readonly Migration[] = [first, taught, journey, mentoring, index];
