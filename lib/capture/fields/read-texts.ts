import { emailsIn } from '../contact/emails';
import { phonesIn } from '../contact/phones';
import type { Entry } from '../records/entry';
import type { PageView } from '../signals/page-view';
import { labelOf } from '../text/label-of';
import { splitParts } from '../text/split-parts';
import { partsOf, type Part } from './units';

export type Texts = {
  role?: string;
  organization?: string;
  location?: string;
  education?: string;
  bio?: string;
  /** Texts with what is left after nothing else was found in them. */
  loose?: string[];
};

export const trimmed = (text: string) => text.replace(/^[\s,;:–—|•·*()-]+|[\s,;:–—|•·*(-]+$/g, '');

/** The fields that are told by text alone, for each entry. */
export function readTexts(entries: readonly Entry[], view: PageView): Texts[] {
  return entries.map((entry) => readEntry(partsOf(view.page, entry, entry.name), view));
}

function readEntry(parts: readonly Part[], view: PageView): Texts {
  const texts: Texts = { loose: parts.map(({ text }) => text) };
  const bio: string[] = [];
  for (const { text: raw } of parts) {
    const label = labelOf(raw);
    const text = trimmed(raw);
    if (!text || emailsIn(text).length || phonesIn(text).length) continue;
    if (label && label.field in texts === false && label.rest && ['role', 'organization', 'location', 'education'].includes(label.field)) {
      texts[label.field as 'role'] = label.rest;
      continue;
    }
    if (label?.field === 'bio' && label.rest) { bio.push(label.rest); continue; }
    if (view.score('bio', text) >= 0.5 || text.length > 140) { bio.push(text); continue; }
    assignText(texts, text, view);
  }
  if (bio.length) texts.bio = bio.join(' ');
  return texts;
}

/** Puts a text to the field that it is likeliest to state, unless that is taken. */
export function assignText(texts: Texts, text: string, view: PageView): void {
  const score = (kind: 'role' | 'organization' | 'location' | 'education') => view.score(kind, text);
  const best = (['education', 'role', 'location', 'organization'] as const).map((kind) => ({ kind, score: score(kind) })).sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 0.4) {
    if (!texts.role && text.length < 80 && /^\p{Lu}/u.test(text)) texts.role = text;
    return;
  }
  if (best.kind !== 'role') { texts[best.kind] ??= text; return; }
  if (texts.role) return;
  const split = splitParts(text);
  const at = split.findIndex((part, index) => index > 0 && view.score('organization', part.text) >= 0.5);
  if (at > 0) {
    texts.role = trimmed(text.slice(0, split[at]?.start));
    texts.organization ??= trimmed(text.slice(split[at]?.start));
  } else texts.role = text;
}
