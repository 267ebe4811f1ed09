import { mergePeople } from '@/lib/actions/merge-people';
import { db } from '@/lib/store/database';

declare const note: (what: string) => Promise<void>;

/** Merges the two people who are there; notes when it begins and when it is done. */
export default async function mergeTwo(): Promise<void> {
  const [kept, other] = await db.people.toCollection().primaryKeys();
  if (!kept || !other) throw new Error('There are no two.');
  await note('ready');
  await mergePeople(kept, other);
  await note('saved');
}
