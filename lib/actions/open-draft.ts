import { uiLanguage } from '@/lib/browser';
import type { PersonId } from '@/lib/model/id';
import type { Draft, MessageLanguage } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { localZone } from '@/lib/model/time';
import { type DraftWish, prepareDraft } from '@/lib/outreach/prepare-draft';
import { withWantedSkills } from '@/lib/relationship/goals';
import { mentoringMatter } from '@/lib/relationship/matter';
import { db } from '@/lib/store/database';
import { mentoringTables } from '@/lib/store/mentoring';
import { draftsOf, getPerson, getSetting, historyOf, mentoringSource, ownTemplates } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

export type { DraftWish } from '@/lib/outreach/prepare-draft';

/**
 * The stored draft of the kind, or a new one, rendered and stored; see `prepareDraft`. Throws `Refusal` where the person does not exist
 * or closed the door to this kind of message.
 */
export async function openDraft(personId: PersonId, wish: DraftWish = {}, now = new Date()): Promise<Draft> {
  const spoken: MessageLanguage = uiLanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
  return writing([db.people, db.history, db.drafts, db.settings, db.templates, ...mentoringTables()], async () => {
    const person = await getPerson(personId);
    if (!person) throw new Refusal('notFound');
    const [drafts, history, templates] = await Promise.all([draftsOf(personId), historyOf(personId), ownTemplates()]);
    const [aboutMe, { draftLanguage }] = await Promise.all([getSetting('aboutMe'), getSetting('preferences')]);
    const source = await mentoringSource(personId);
    const matter = mentoringMatter(source, now, localZone());
    const me = withWantedSkills(aboutMe, source.plan, source.goals);
    const draft = prepareDraft({ person, drafts, history, templates, aboutMe: me, matter, language: draftLanguage ?? spoken, now }, wish);
    await db.drafts.put(draft);
    return draft;
  });
}
