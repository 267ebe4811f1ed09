import { newId, type TemplateId } from '@/lib/model/id';
import { UserTemplate } from '@/lib/model/template';
import { toInstant } from '@/lib/model/time';
import { z } from '@/lib/model/zod';
import { validateTemplate } from './validate';

const format = 'mentor-trail-templates';
const version = 1;
const mostTemplates = 1_000;

const Exchanged = UserTemplate.pick({ name: true, kind: true, language: true, register: true, subject: true, body: true });
const File = z.object({ format: z.literal(format), version: z.literal(version), templates: z.array(z.unknown()).max(mostTemplates) });

/** The user's templates as the text of a JSON file, to keep or to give to others: without ids and times. */
export const exportTemplates = (templates: readonly UserTemplate[]): string =>
  `${JSON.stringify({ format, version, templates: templates.map((template) => Exchanged.parse(template)) }, undefined, 2)}\n`;

export type TemplateImport = {
  templates: UserTemplate[];
  /** How many entries were not usable: not a template, or with errors in the text. */
  rejected: number;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

/** Templates from the text of a file, with new ids; `undefined` where it is no such file. */
export function importTemplates(text: string, now: Date): TemplateImport | undefined {
  const file = File.safeParse(jsonOf(text));
  if (!file.success) return undefined;
  const at = toInstant(now);
  const templates = file.data.templates.flatMap((raw) => {
    const read = Exchanged.safeParse(raw);
    if (!read.success || validateTemplate(read.data).length) return [];
    return [{ ...read.data, id: newId<TemplateId>(), createdAt: at, updatedAt: at }];
  });
  return { templates, rejected: file.data.templates.length - templates.length };
}
