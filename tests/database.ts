import { db } from '@/lib/store/database';

/** Empties every table: each test starts with nothing. */
export const emptyDatabase = async (): Promise<void> => {
  await Promise.all(db.tables.map((table) => table.clear()));
};

/** Every row of every table but the ledger itself, for exact comparison. */
export const everything = async (): Promise<Record<string, unknown[]>> => {
  const tables = db.tables.filter(({ name }) => name !== 'changes' && name !== 'changeParts');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)));
};
