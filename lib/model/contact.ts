import { ContactId, PersonId } from './id';
import type { MessageKind } from './message';
import { Relation } from './relation';
import { Instant, LocalDate } from './time';
import { z } from './zod';

/** What came of asking somebody: names or an introduction, nobody, or nothing yet. */
export const ContactOutcome = z.enum(['introduced', 'nobody']);
export type ContactOutcome = z.infer<typeof ContactOutcome>;

const words = {
  name: z.string().max(200),
  relation: Relation,
  /** Whom they could introduce. */
  introduces: z.string().max(2_000),
  askedOn: LocalDate.optional(),
  outcome: ContactOutcome.optional(),
  notes: z.string().max(10_000),
};
export const ContactField = z.enum(Object.keys(words) as [keyof typeof words, ...(keyof typeof words)[]]);
export type ContactField = z.infer<typeof ContactField>;

/** Somebody whom the user knows and who may know a mentor, or an office that does. */
export const Contact = z.object({
  id: ContactId,
  /** Their record, once a message to them was drafted: messages are kept with people. */
  personId: PersonId.optional(),
  ...words,
  changedAt: z.partialRecord(ContactField, Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Contact = z.infer<typeof Contact>;

/** What one writes to somebody one knows this way. */
const kinds: Partial<Record<Relation, MessageKind>> = { family: 'referralPersonal', friend: 'referralPersonal', alumni: 'alumniOffice' };

/** The message that asks a contact for names. */
export const contactKind = (relation: Relation): MessageKind => kinds[relation] ?? 'referralProfessional';
