import { navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { deleteTemplates } from '@/lib/actions/delete-templates';
import { addTemplate, type TemplateFields } from '@/lib/actions/save-template';
import { undo } from '@/lib/actions/undo';
import type { UserTemplate } from '@/lib/model/template';

const fieldsOf = ({ kind, language, register, subject, body }: TemplateFields) => ({ kind, language, register, subject, body });

/** As in `UserTemplate.name`. */
const longestName = 120;

/** What can be done with a template as a whole. */
export function useTemplateActions() {
  const { app, templates: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  /** Stores a new template and opens it for writing. */
  const create = (fields: TemplateFields) =>
    run(async () => navigate({ screen: 'templates', id: await addTemplate({ ...fields, name: fields.name.slice(0, longestName) }) }));
  const duplicate = (template: UserTemplate) => create({ name: texts.copyOf(template.name), ...fieldsOf(template) });
  const remove = ({ id, name }: UserTemplate) =>
    run(async () => {
      const change = await deleteTemplates([id]);
      navigate({ screen: 'templates' });
      toast({ text: texts.deleted(name), action: { label: app.undo, run: async () => void (await undo(change)) } });
    });
  return { create, duplicate, remove, busy };
}
