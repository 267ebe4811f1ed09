import type { TemplateId } from '@/lib/model/id';
import type { MessageLanguage, Register } from '@/lib/model/message';
import type { UserTemplate } from '@/lib/model/template';

/**
 * The user's template of the same name and kind in another language or register; `null`, the built-in one, where there is none.
 * `undefined` where the draft is not made from a template of the user's own.
 */
export function siblingTemplate(
  templates: readonly UserTemplate[],
  templateId: TemplateId | undefined,
  labels: { language: MessageLanguage; register: Register },
): TemplateId | null | undefined {
  const own = templates.find(({ id }) => id === templateId);
  if (!own) return undefined;
  if (own.language === labels.language && own.register === labels.register) return own.id;
  const isSibling = ({ name, kind, language, register }: UserTemplate) =>
    name === own.name && kind === own.kind && language === labels.language && register === labels.register;
  return templates.find(isSibling)?.id ?? null;
}
