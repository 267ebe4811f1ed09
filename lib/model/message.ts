import { z } from './zod';
import { DraftId, PersonId, TemplateId } from './id';
import { type MessageKind as Kind, messageKinds, messageLanguages, registers } from './message-kinds';
import { Instant } from './time';

export { messageKinds, type MessageSpec } from './message-kinds';

export const MessageKind = z.enum(Object.keys(messageKinds) as [Kind, ...Kind[]]);
export type MessageKind = z.infer<typeof MessageKind>;

export const MessageLanguage = z.enum(messageLanguages);
export type MessageLanguage = z.infer<typeof MessageLanguage>;

export const Register = z.enum(registers);
export type Register = z.infer<typeof Register>;

/** An earlier text of a draft; `at` is when it was last the text of the draft. */
export const DraftVersion = z.object({ at: Instant, subject: z.string().max(1_000), body: z.string().max(50_000) });
export type DraftVersion = z.infer<typeof DraftVersion>;

export const Draft = z.object({
  id: DraftId,
  personId: PersonId,
  kind: MessageKind,
  language: MessageLanguage,
  register: Register,
  subject: z.string().max(1_000),
  body: z.string().max(50_000),
  /** Whether the user changed the text: an untouched draft is rendered anew when kind, language or facts change. */
  edited: z.boolean(),
  /** The address chosen among the person's; absent: their first. */
  to: z.string().max(254).optional(),
  /** Set when the text went to the user's mail program, until it is known whether it was sent. */
  handedOver: z.object({ via: z.string().max(40), at: Instant }).optional(),
  /** Why the user lets the draft go in spite of a finding of the checks, by the finding's name. */
  overridden: z.record(z.string().max(60), z.string().max(500)).optional(),
  /** The template of the user's own that it was made from; absent: the built-in one of the kind. */
  templateId: TemplateId.optional(),
  /** What the user noted during a call. */
  notes: z.string().max(50_000).optional(),
  /** Earlier texts, oldest first; see `lib/model/draft-versions.ts`. */
  versions: z.array(DraftVersion).max(100).optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;
