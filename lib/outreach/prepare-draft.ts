import { mayWrite, suggestedKind } from '@/lib/model/follow-up';
import type { HistoryEvent } from '@/lib/model/history';
import { type DraftId, newId, type TemplateId } from '@/lib/model/id';
import type { Draft, MessageKind, MessageLanguage, Register } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { Refusal } from '@/lib/model/refusal';
import type { AboutMe } from '@/lib/model/settings';
import type { UserTemplate } from '@/lib/model/template';
import { usualRegister } from '@/lib/model/usual-register';
import { type Instant, toInstant } from '@/lib/model/time';
import type { Matter } from './render/matter';
import { type DraftText, renderDraft } from './render-draft';
import { validateTemplate } from './user-templates/validate';

/** `templateId`: one of the user's own; `null` for the built-in one; absent: as the draft was made. */
export type DraftWish = {
  kind?: MessageKind | undefined;
  language?: MessageLanguage | undefined;
  register?: Register | undefined;
  templateId?: TemplateId | null | undefined;
};

/** What a draft is made from. */
export type DraftSource = {
  person: Person;
  aboutMe: AboutMe;
  /** Of this person, in any order. */
  history: readonly HistoryEvent[];
  /** The user's own. */
  templates: readonly UserTemplate[];
  /** What goals, plan and meetings say, where there is any of it. */
  matter?: Matter | undefined;
  now: Date;
};

const blank = (person: Person, kind: MessageKind, language: MessageLanguage, at: Instant): Draft => ({
  id: newId<DraftId>(),
  personId: person.id,
  kind,
  language,
  register: usualRegister(person),
  subject: '',
  body: '',
  edited: false,
  createdAt: at,
  updatedAt: at,
});

/** The draft in the language, register and template wished for; its text is still the old one. */
export const wished = ({ templateId: old, ...draft }: Draft, { language, register, templateId }: DraftWish): Draft => {
  const template = templateId === undefined ? old : (templateId ?? undefined);
  return { ...draft, language: language ?? draft.language, register: register ?? draft.register, ...(template && { templateId: template }) };
};

/** A draft with no words of the user's follows how they have come to address the person; one from a template of their own follows that. */
const inUse = (draft: Draft, { register, relation }: Person): Draft =>
  draft.templateId || !(register ?? relation) ? draft : { ...draft, register: usualRegister({ register, relation }) };

/** The text of a draft as it is rendered from what is known now; with the built-in template where the user's own is gone or faulty. */
export function renderFor({ kind, language, register, templateId }: Draft, { templates, ...source }: DraftSource): DraftText {
  const own = templates.find(({ id }) => id === templateId);
  const template = own && !validateTemplate(own).length ? own : undefined;
  return renderDraft({ ...source, history: [...source.history], kind, language, register, template });
}

const isSame = (one: Draft, other: Draft) =>
  (['language', 'register', 'templateId', 'subject', 'body'] as const).every((field) => one[field] === other[field]);

/**
 * The draft to show for a wish: the one among `drafts` (of this person), else a new one. As long as the user has not touched the
 * text it is rendered anew from what is known now; a touched one, or one that may have been sent, is returned as it stands.
 *
 * Throws `Refusal` where the person closed the door to this kind of message.
 */
export function prepareDraft(source: DraftSource & { drafts: readonly Draft[]; language: MessageLanguage }, wish: DraftWish): Draft {
  const { person, drafts, language, now } = source;
  const kind = wish.kind ?? suggestedKind(person.status);
  if (!mayWrite(kind, person.status)) throw new Refusal(person.status === 'doNotContact' ? 'doNotContact' : 'closed');
  const stored = drafts.find((draft) => draft.kind === kind);
  if (stored?.edited || stored?.handedOver) return stored;
  const begun = stored ? inUse(stored, person) : blank(person, kind, language, toInstant(now));
  const wanted = wished(begun, wish);
  const draft = { ...wanted, ...renderFor(wanted, source) };
  return stored && isSame(stored, draft) ? stored : { ...draft, updatedAt: toInstant(now) };
}
