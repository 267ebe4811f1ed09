import { uiLanguage } from '@/lib/browser';
import { mayWrite, suggestedKind } from '@/lib/model/follow-up';
import { type DraftId, newId, type PersonId } from '@/lib/model/id';
import { type Draft, type MessageKind, type MessageLanguage, type Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { Refusal } from '@/lib/model/refusal';
import { type Instant, toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { draftsOf, getPerson, getSetting } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';
import { renderFor } from './render-for';

export type DraftWish = { kind?: MessageKind | undefined; language?: MessageLanguage | undefined; register?: Register | undefined };

/**
 * The stored draft of the kind, or a new one, rendered and stored. As long as the user has not touched the text it is rendered
 * anew from what is known now, in the language and register wished for; a touched one, or one that may have been sent, is returned
 * as it stands.
 *
 * Throws `Refusal` where the person does not exist or closed the door to this kind of message.
 */
export async function openDraft(personId: PersonId, wish: DraftWish = {}, now = new Date()): Promise<Draft> {
  const spoken: MessageLanguage = uiLanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
  return writing([db.people, db.history, db.drafts, db.settings], async () => {
    const person = await getPerson(personId);
    if (!person) throw new Refusal('notFound');
    const kind = wish.kind ?? suggestedKind(person.status);
    const stored = (await draftsOf(personId)).find((draft) => draft.kind === kind);
    if (!mayWrite(kind, person.status)) throw new Refusal(person.status === 'doNotContact' ? 'doNotContact' : 'closed');
    if (stored?.edited || stored?.handedOver) return stored;
    const { draftLanguage } = await getSetting('preferences');
    const draft = await rendered(stored ?? blank(person, kind, draftLanguage ?? spoken, toInstant(now)), person, wish, now);
    await db.drafts.put(draft);
    return draft;
  });
}

const blank = (person: Person, kind: MessageKind, language: MessageLanguage, at: Instant): Draft => ({
  id: newId<DraftId>(),
  personId: person.id,
  kind,
  language,
  register: 'formal',
  subject: '',
  body: '',
  edited: false,
  createdAt: at,
  updatedAt: at,
});

async function rendered(draft: Draft, person: Person, wish: DraftWish, now: Date): Promise<Draft> {
  const wanted = { ...draft, language: wish.language ?? draft.language, register: wish.register ?? draft.register };
  return { ...wanted, ...(await renderFor(wanted, person, now)) };
}
