import type { PageView } from '../signals/page-view';
import { splitParts } from '../text/split-parts';
import { trimmed, type Fragment } from './fragment';
import type { Scores, TextField } from './slots';

export type Texts = { [F in TextField]?: string };

const least: Record<TextField, number> = { role: 0.35, organization: 0.4, location: 0.4, education: 0.4, bio: 0.5 };
const labelled = new Set<string>(['role', 'organization', 'location', 'education', 'bio']);
const atWord = /\s+(?:at|@|bei|beim|chez|presso|bij|hos)\s+(?=\p{Lu})/u;

/** Splits "Role at Organisation", "Role, Organisation" and the like where the parts score better apart. */
export function splitRole(text: string, view: PageView): { role: string; organization?: string } {
  const at = atWord.exec(text);
  if (at && at.index > 2 && text.length < 160) return { role: trimmed(text.slice(0, at.index)), organization: trimmed(text.slice(at.index + at[0].length)) };
  const parts = splitParts(text);
  const index = parts.findIndex((part, n) => n > 0 && part.before !== '/' && view.score('organization', part.text) >= 0.5 && view.score('role', part.text) < 0.5);
  const first = parts[index];
  if (!first) return { role: text };
  return { role: trimmed(text.slice(0, first.start)), organization: trimmed(text.slice(first.start)) };
}

/** The text fields of one entry from its scored fragments. */
export function composeTexts(fragments: readonly Fragment[], scores: ReadonlyMap<Fragment, Scores>, view: PageView): Texts {
  const texts: Texts = {};
  const bio: string[] = [];
  const rest: Fragment[] = [];
  for (const fragment of fragments) {
    const { text, label } = fragment;
    if (label === 'bio') bio.push(text);
    else if (label && labelled.has(label)) texts[label as TextField] ??= text;
    else if (label) continue;
    else {
      const found = scores.get(fragment);
      const best = found && bestField(found, texts);
      if (best === 'bio') bio.push(text);
      else if (best === 'role') assignRole(texts, text, view);
      else if (best) texts[best] = text;
      else rest.push(fragment);
    }
  }
  const words = rest.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const [first] = rest;
  if (!texts.role && first && !bio.length && first.text.length <= 80 && rest.length <= 2 && /^\p{L}/u.test(first.text)) assignRole(texts, first.text, view);
  else if (!bio.length && words > 12) bio.push(...rest.map(({ text }) => text));
  if (bio.length) texts.bio = joinBio(bio);
  return texts;
}

function bestField(scores: Scores, taken: Texts): TextField | undefined {
  if (scores.bio >= least.bio && scores.bio > scores.role) return 'bio';
  const open = (['role', 'education', 'organization', 'location'] as const).filter((field) => taken[field] === undefined && scores[field] >= least[field]);
  return open.sort((a, b) => scores[b] - scores[a])[0];
}

function assignRole(texts: Texts, text: string, view: PageView): void {
  const { role, organization } = splitRole(text, view);
  texts.role = role || text;
  if (organization) texts.organization ??= organization;
}

const start = (text: string) => text.split(/\s+/).slice(0, 6).join(' ').toLowerCase();

/** Running text in one piece; of a short and a full version of the same text, the full one. */
function joinBio(parts: readonly string[]): string {
  const kept = parts.filter((part, at) => !parts.some((other, n) => n !== at && start(other) === start(part) && (other.length > part.length || (other.length === part.length && n < at))));
  return kept.join(' ');
}
