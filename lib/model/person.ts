import { z } from './zod';
import { FactField, factShape } from './facts';
import { PersonId } from './id';
import { Register } from './message';
import { Relation } from './relation';
import { Status } from './status';
import { Instant } from './time';

/** Where a value comes from. The user's own word is never overwritten by a page. */
export const Provenance = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('user'),
    at: Instant,
    /** Values that the user took out of a list: a page does not bring them back. */
    removed: z.array(z.string().max(4_000)).max(200).optional(),
  }),
  z.object({
    by: z.literal('page'),
    at: Instant,
    url: z.string().max(8_000),
    title: z.string().max(500),
    snippet: z.string().max(400),
    confidence: z.number().min(0).max(1),
  }),
  z.object({ by: z.literal('file'), at: Instant, name: z.string().max(300) }),
]);
export type Provenance = z.infer<typeof Provenance>;

/** How the person wishes to be addressed in German. Never guessed from a name; `custom` uses `customSalutation` as it stands. */
export const Salutation = z.enum(['neutral', 'frau', 'herr', 'custom']);
export type Salutation = z.infer<typeof Salutation>;

/** So many values of one field are remembered as not wanted, the last ones. */
export const maxIgnored = 50;

/** What is the user's alone, beside the facts: no page can state it. */
export const OwnField = z.enum(['status', 'tags', 'notes', 'salutation', 'customSalutation', 'register', 'country', 'relation', 'introducer']);
export type OwnField = z.infer<typeof OwnField>;

export const Person = z.object({
  id: PersonId,
  ...factShape,
  /** Source and time of the last change of each field that has a value, or had one that the user cleared. */
  provenance: z.partialRecord(FactField, Provenance),
  status: Status,
  tags: z.array(z.string().trim().min(1).max(60)).max(100),
  notes: z.string().max(100_000),
  salutation: Salutation,
  customSalutation: z.string().trim().min(1).max(200).optional(),
  /** Sie or du, by the user's own word; absent: as fits how they know each other (`usualRegister`). */
  register: Register.optional(),
  /** ISO 3166-1 alpha-2 of where the person works, as far as the user knows: Swiss and Austrian letters differ. */
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  /** How the user knows them. */
  relation: Relation.optional(),
  /** Who can introduce the user: a name, perhaps of somebody on the shortlist. */
  introducer: z.string().trim().min(1).max(200).optional(),
  /** When each of the fields without provenance was changed last; absent: never since the person was saved. */
  changedAt: z.partialRecord(OwnField, Instant).optional(),
  /** What pages said of a field and the user did not want: not offered again until the field takes another value from a page. */
  ignored: z.partialRecord(FactField, z.array(z.string().max(20_000)).max(maxIgnored)).optional(),
  /** People who look like the same person and are not, by the user's own word. */
  distinctFrom: z.array(PersonId).max(1_000).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Person = z.infer<typeof Person>;
