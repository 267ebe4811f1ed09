import type { Table } from 'dexie';
import { db } from './database';
import { storeError } from './errors';

/**
 * Runs `run` in one transaction over `tables`. Resolves once it is on the disk; rejects, with nothing written, in words where
 * there are any.
 */
export const writing = async <T>(tables: Table[], run: () => Promise<T>): Promise<T> => {
  try {
    return await db.transaction('rw', tables, run);
  } catch (error) {
    throw storeError(error);
  }
};
