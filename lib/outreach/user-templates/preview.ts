import type { DraftWorld } from '../render/world';
import { type DraftText, renderDraft } from '../render-draft';
import type { TemplateText } from '../templates/type';
import { explain, type TemplateError, validateTemplate } from './validate';

export type Preview = { draft: DraftText; errors?: undefined } | { draft?: undefined; errors: TemplateError[] };

/** A template filled for a person, or what keeps it from being filled. */
export function previewTemplate({ subject, body }: TemplateText, world: DraftWorld): Preview {
  const errors = validateTemplate({ subject, body });
  if (errors.length) return { errors };
  try {
    return { draft: renderDraft({ ...world, template: { subject, body } }) };
  } catch (error) {
    return { errors: [explain(error, 'body')] };
  }
}
