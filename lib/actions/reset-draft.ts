import { withVersion } from '@/lib/model/draft-versions';
import type { DraftId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import { Refusal } from '@/lib/model/refusal';
import { localZone, toInstant } from '@/lib/model/time';
import { type DraftWish, renderFor, wished } from '@/lib/outreach/prepare-draft';
import { withWantedSkills } from '@/lib/relationship/goals';
import { mentoringMatter } from '@/lib/relationship/matter';
import { db } from '@/lib/store/database';
import { mentoringTables } from '@/lib/store/mentoring';
import { getDraft, getPerson, getSetting, historyOf, mentoringSource, ownTemplates } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

/**
 * Renders a draft anew, in place of what the user wrote, which becomes an earlier version. Throws `Refusal` where the draft or the
 * person is gone.
 */
export const resetDraft = (id: DraftId, now = new Date(), wish: Omit<DraftWish, 'kind'> = {}): Promise<Draft> =>
  writing([db.people, db.history, db.drafts, db.settings, db.templates, ...mentoringTables()], async () => {
    const stored = await getDraft(id);
    const person = stored && (await getPerson(stored.personId));
    if (!person) throw new Refusal('notFound');
    const [aboutMe, history, templates] = await Promise.all([getSetting('aboutMe'), historyOf(person.id), ownTemplates()]);
    const wanted = wished(withVersion(stored), wish);
    const source = await mentoringSource(person.id);
    const matter = mentoringMatter(source, now, localZone());
    const me = withWantedSkills(aboutMe, source.plan, source.goals);
    const text = renderFor(wanted, { person, aboutMe: me, history, templates, matter, now });
    const draft = { ...wanted, ...text, edited: false, updatedAt: toInstant(now) };
    await db.drafts.put(draft);
    return draft;
  });
