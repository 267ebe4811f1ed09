import type { MessageLanguage, Register } from '@/lib/model/message';

/** A message in the template language (Liquid): plain text, no mark-up. */
export type TemplateText = { subject: string; body: string };

/** The wording of one message kind in each language and register. */
export type TemplateSet = Record<MessageLanguage, Record<Register, TemplateText>>;

/** A text without the indentation of the source file around it. */
export const letter = (text: string): string => text.replace(/^\n/, '').replace(/\s+$/, '');
