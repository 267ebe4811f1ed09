import { newId, type TemplateId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { UserTemplate } from '@/lib/model/template';
import { toInstant } from '@/lib/model/time';
import type { ChangeId } from '@/lib/model/id';
import { recordChange } from '@/lib/store/ledger';
import { getTemplate } from '@/lib/store/queries';

/** What the user writes in a template of their own. */
export type TemplateFields = Omit<UserTemplate, 'id' | 'createdAt' | 'updatedAt'>;

/** Edits of one template within this time (milliseconds) are undone together: it is saved as it is typed. */
const session = 10 * 60_000;

/** Stores a new template of the user's own. Throws `ZodError` where a field does not fit. */
export async function addTemplate(fields: TemplateFields, now = new Date()): Promise<TemplateId> {
  const at = toInstant(now);
  const template = UserTemplate.parse({ ...fields, id: newId<TemplateId>(), createdAt: at, updatedAt: at });
  await recordChange('saveTemplate', now, async (ledger) => {
    await ledger.add('templates', [template]);
    return { result: undefined, count: 1 };
  });
  return template.id;
}

/** Stores what is typed in a template, faulty or not. Throws `Refusal` where it is gone, `ZodError` where a field does not fit. */
export async function editTemplate(id: TemplateId, patch: Partial<TemplateFields>, now = new Date()): Promise<ChangeId> {
  const { change } = await recordChange(
    'saveTemplate',
    now,
    async (ledger) => {
      const template = await getTemplate(id);
      if (!template) throw new Refusal('notFound');
      await ledger.put('templates', [UserTemplate.parse({ ...template, ...patch, updatedAt: toInstant(now) })]);
      return { result: undefined, count: 1 };
    },
    { key: `template:${id}`, within: session },
  );
  return change;
}
