import type { ChangeId, PersonId } from '@/lib/model/id';
import { Person } from '@/lib/model/person';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { recordChange } from '@/lib/store/ledger';
import { parseRows } from '@/lib/store/parse-rows';

export type TagEdit = { add?: string[]; remove?: string[] };

/** Gives people tags and takes tags from them. Throws `ZodError` for a tag that does not fit, or too many. */
export async function editTags(ids: PersonId[], { add = [], remove = [] }: TagEdit, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange('editTags', now, async (ledger) => {
    const people = parseRows(Person, (await db.people.bulkGet(ids)).filter((row) => row !== undefined));
    const edited = people.flatMap((person) => {
      const wanted = new Set([...person.tags, ...add.map((tag) => tag.trim())]);
      const tags = Person.shape.tags.parse([...wanted].filter((tag) => !remove.includes(tag)));
      const isSame = tags.length === person.tags.length && tags.every((tag) => person.tags.includes(tag));
      return isSame ? [] : [{ ...person, tags, changedAt: { ...person.changedAt, tags: at }, updatedAt: at }];
    });
    await ledger.put('people', edited);
    return { result: undefined, count: edited.length };
  });
  return change;
}
