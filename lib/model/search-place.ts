import { SearchPlaceId } from './id';
import { Instant } from './time';
import { z } from './zod';

/** Where people who could be mentors can be found. */
export const SearchPlaceKind = z.enum([
  'alumniAssociation', 'college', 'company', 'professionalBody', 'mentoringProgramme', 'conference', 'publication', 'other',
]);
export type SearchPlaceKind = z.infer<typeof SearchPlaceKind>;

const words = {
  kind: SearchPlaceKind,
  name: z.string().max(300),
  /** The address of a page, as typed. */
  url: z.string().max(4_000),
  notes: z.string().max(10_000),
  /** "no", or the moment at which the user had looked there. */
  done: z.union([z.literal('no'), Instant]),
};
export const SearchPlaceField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type SearchPlaceField = z.infer<typeof SearchPlaceField>;

/** A place to look for mentors: an entry of a checklist. */
export const SearchPlace = z.object({
  id: SearchPlaceId,
  ...words,
  changedAt: z.partialRecord(SearchPlaceField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type SearchPlace = z.infer<typeof SearchPlace>;
