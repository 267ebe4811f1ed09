import { AgreementId, PersonId } from './id';
import { Rhythm } from './rhythm';
import { Instant, LocalDate } from './time';
import { z } from './zod';

const text = z.string().max(4_000);

type Spec = {
  /** Where it stands on the page. */
  section: 'aims' | 'meetings' | 'rules' | 'time';
  /** How it is typed: several lines, one line, a choice, a number of minutes, a day. */
  form: 'text' | 'line' | 'rhythm' | 'minutes' | 'day';
  /** Whether the agreement is incomplete without it. */
  required: boolean;
};

/**
 * What two people agree on, in the order of the page. One entry here, beside its place in the schema below, is a new field in form,
 * page, mail and file. The way out is agreed at the beginning, while nobody needs it.
 */
export const agreementFields = {
  goals: { section: 'aims', form: 'text', required: true },
  success: { section: 'aims', form: 'text', required: false },
  rhythm: { section: 'meetings', form: 'rhythm', required: true },
  minutes: { section: 'meetings', form: 'minutes', required: true },
  place: { section: 'meetings', form: 'line', required: true },
  scheduling: { section: 'meetings', form: 'line', required: true },
  cancelling: { section: 'meetings', form: 'line', required: true },
  preparation: { section: 'meetings', form: 'line', required: false },
  between: { section: 'meetings', form: 'line', required: true },
  confidentiality: { section: 'rules', form: 'text', required: true },
  offLimits: { section: 'rules', form: 'line', required: true },
  honesty: { section: 'rules', form: 'text', required: true },
  conflicts: { section: 'rules', form: 'text', required: false },
  startsOn: { section: 'time', form: 'day', required: true },
  reviewOn: { section: 'time', form: 'day', required: true },
  endsOn: { section: 'time', form: 'day', required: true },
  renewal: { section: 'time', form: 'line', required: false },
  exit: { section: 'time', form: 'text', required: true },
} as const satisfies Record<string, Spec>;

export type AgreementField = keyof typeof agreementFields;
export const AgreementField = z.enum(Object.keys(agreementFields) as [AgreementField, ...AgreementField[]]);
export type AgreementSection = Spec['section'];

export const agreementFieldNames = Object.keys(agreementFields) as AgreementField[];
export const specOf = (field: AgreementField): Spec => agreementFields[field];

const terms = {
  goals: text.optional(),
  success: text.optional(),
  rhythm: Rhythm.optional(),
  minutes: z.number().int().min(5).max(600).optional(),
  place: text.optional(),
  scheduling: text.optional(),
  cancelling: text.optional(),
  preparation: text.optional(),
  between: text.optional(),
  confidentiality: text.optional(),
  offLimits: text.optional(),
  honesty: text.optional(),
  conflicts: text.optional(),
  startsOn: LocalDate.optional(),
  reviewOn: LocalDate.optional(),
  endsOn: LocalDate.optional(),
  renewal: text.optional(),
  exit: text.optional(),
} satisfies Record<AgreementField, z.ZodType>;

/** What can be agreed on; everything may still be open. */
export const AgreementTerms = z.object(terms);
export type AgreementTerms = z.infer<typeof AgreementTerms>;

/** One version of the ground rules of a mentoring. Once both agreed it stays as it is; changes are the next version. */
export const Agreement = z.object({
  id: AgreementId,
  personId: PersonId,
  version: z.number().int().min(1).max(10_000),
  ...terms,
  /** The day on which both had agreed. */
  agreedOn: LocalDate.optional(),
  /** When each field was changed last; absent: never since the version was begun. */
  changedAt: z.partialRecord(z.enum([...agreementFieldNames, 'agreedOn']), Instant).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Agreement = z.infer<typeof Agreement>;
