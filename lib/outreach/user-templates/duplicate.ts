import { newId, type TemplateId } from '@/lib/model/id';
import type { MessageKind, MessageLanguage, Register } from '@/lib/model/message';
import type { UserTemplate } from '@/lib/model/template';
import { toInstant } from '@/lib/model/time';
import { builtInTemplates } from '../templates/built-in';

type Place = { kind: MessageKind; language: MessageLanguage; register: Register };

/** A template of the user's own that starts as the built-in one. */
export function fromBuiltIn({ kind, language, register }: Place, name: string, now: Date): UserTemplate {
  const at = toInstant(now);
  return { id: newId<TemplateId>(), name, kind, language, register, ...builtInTemplates[kind][language][register], createdAt: at, updatedAt: at };
}

/** A copy of one of the user's own templates, under another name. */
export const duplicated = (template: UserTemplate, name: string, now: Date): UserTemplate => {
  const at = toInstant(now);
  return { ...template, id: newId<TemplateId>(), name, createdAt: at, updatedAt: at };
};
