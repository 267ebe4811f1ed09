import type { MessageLanguage } from '@/lib/model/message';
import { messageKinds } from '@/lib/model/message';
import { sourceOf, sourceSentence } from '../render/source';
import { placeholders } from '../placeholders';
import { addedToOpening } from './put-in';
import type { Check } from './type';

const tells: Record<MessageLanguage, RegExp> = {
  en: /\b(came across|come across|found (you|your)|find your|saw (you|your|that you)|read (your|about you|an? |on )|heard (you|your|about you)|listened to|met you|suggested|recommended|referred me|introduced|pointed me|told me about you|gave me your|in common|directory|through (the|your)|on your (page|website|profile)|via )/i,
  de: /(aufmerksam geworden|gestoßen|gestossen|gefunden|entdeckt|gelesen|gehört|gesehen|kennengelernt|empfohlen|Empfehlung|verwiesen|vermittelt|genannt|erzählt|verbindet|Verzeichnis|auf (Ihrer|deiner) (Seite|Website|Homepage)|Hinweis von)/i,
};

/** A first message says how the person was found: people trust strangers who do, and data protection law asks for it. A gap may be it. */
export const source: Check = (input) => {
  const { draft, person, letter } = input;
  const { first, channel } = messageKinds[draft.kind];
  if (!first || channel !== 'mail' || placeholders(draft).length) return [];
  const known = sourceOf(person);
  const named = [known?.page, known?.host].some((place) => place && letter.text.text.includes(place));
  if (named || tells[draft.language].test(letter.own)) return [];
  return [{ id: 'sourceMissing', ...addedToOpening(input, sourceSentence(person, draft.language, draft.register)) }];
};
