import { addPerson } from '@/lib/actions/add-person';

/** Adds people one by one: each is one change. Resolves to their ids. */
export default async function addPeople({ names }: { names: string[] }): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await addPerson({ name }));
  return ids;
}
