import { TemplateId } from './id';
import { MessageKind, MessageLanguage, Register } from './message';
import { Instant } from './time';
import { z } from './zod';

/** The wording of a message that the user wrote, in the template language (Liquid). */
export const UserTemplate = z.object({
  id: TemplateId,
  name: z.string().trim().min(1).max(120),
  kind: MessageKind,
  language: MessageLanguage,
  register: Register,
  subject: z.string().max(1_000),
  body: z.string().max(50_000),
  createdAt: Instant,
  updatedAt: Instant,
});
export type UserTemplate = z.infer<typeof UserTemplate>;
