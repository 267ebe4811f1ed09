import type { Candidate } from '@/lib/model/duplicates';
import { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import { z } from '@/lib/model/zod';
import { parseRow } from '../parse-rows';

/**
 * What tells whether two records are of one person, kept in the index as one text: everybody is compared by reading a twentieth of what
 * is stored of them.
 */
const Essentials = z.tuple([
  PersonId,
  z.string().min(1),
  z.string().nullable(),
  z.array(z.string()),
  z.string().nullable(),
  z.array(z.string()),
  z.array(PersonId),
]);

/** The addresses of the pages among the sources of somebody's fields, each once. */
export function pagesOf(provenance: Person['provenance']): string[] {
  const pages = new Set<string>();
  for (const source of Object.values(provenance)) if ('url' in source) pages.add(source.url);
  return [...pages];
}

export const essentialsOf = ({ id, name, organization, emails = [], profileUrl, provenance, distinctFrom = [] }: Person): string =>
  JSON.stringify([id, name, organization ?? null, emails, profileUrl ?? null, pagesOf(provenance), distinctFrom] satisfies z.input<typeof Essentials>);

/** Somebody by the text of `essentialsOf`; `undefined`, reported, where it is broken. */
export function candidateFrom(text: string): Candidate | undefined {
  const parsed = parseRow(Essentials, JSON.parse(text));
  if (!parsed) return undefined;
  const [id, name, organization, emails, profileUrl, pages, distinctFrom] = parsed;
  return { id, name, emails, pages, distinctFrom, ...(organization !== null && { organization }), ...(profileUrl !== null && { profileUrl }) };
}
