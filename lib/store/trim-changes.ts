import { toInstant } from '@/lib/model/time';
import { forgetChanges } from './change-rows';
import { db } from './database';

const keptEntries = 50;
const keptDays = 7;

/** Forgets changes that are older than a week or have fifty newer ones. */
export async function trimChanges(now: Date): Promise<void> {
  const oldest = toInstant(new Date(now.getTime() - keptDays * 86_400_000));
  const surplus = await db.changes.orderBy('id').reverse().offset(keptEntries).primaryKeys();
  const old = await db.changes.where('at').below(oldest).primaryKeys();
  await forgetChanges([...new Set([...surplus, ...old])]);
}
