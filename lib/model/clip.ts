import { type CapturedPerson, parsePerson } from './capture';
import { ClipId } from './id';
import { Instant } from './time';
import { z } from './zod';

const frame = { id: ClipId, at: Instant, url: z.string().max(8_000), title: z.string().max(500) };

/** At most so much of a selection is kept (characters). */
export const maxSelection = 20_000;

const Picked = z.unknown().transform((raw, context): CapturedPerson => {
  const person = parsePerson(raw);
  if (person) return person;
  context.addIssue('not a person');
  return z.NEVER;
});

/**
 * What the user took from a page and has not yet saved or thrown away: a text they selected, or people they picked. Stored, because
 * the popup that shows it is not there yet when it is taken, and the background keeps nothing in mind.
 */
export const Clip = z.discriminatedUnion('kind', [
  z.object({ ...frame, kind: z.literal('selection'), text: z.string().min(1).max(maxSelection) }),
  z.object({ ...frame, kind: z.literal('pick'), people: z.array(Picked).min(1).max(500) }),
]);
export type Clip = z.infer<typeof Clip>;
export type SelectionClip = Extract<Clip, { kind: 'selection' }>;
export type PickClip = Extract<Clip, { kind: 'pick' }>;

/** A clip that nobody came back to is forgotten after so many days. */
export const keptClipDays = 7;
