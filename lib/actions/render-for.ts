import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { type DraftText, renderDraft } from '@/lib/outreach/render-draft';
import { getSetting, historyOf } from '@/lib/store/queries';

/** The text of a draft as it is rendered from what is known now. */
export async function renderFor({ kind, language, register }: Draft, person: Person, now: Date): Promise<DraftText> {
  const [aboutMe, history] = await Promise.all([getSetting('aboutMe'), historyOf(person.id)]);
  return renderDraft({ kind, language, register, person, aboutMe, history, now });
}
