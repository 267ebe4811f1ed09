import type { PageView } from '../signals/page-view';
import type { Fragment } from './fragment';
import { joinRoles, splitRole } from './roles';
import type { Scores, TextField } from './slots';

export type Texts = { [F in TextField]?: string };

const least: Record<TextField, number> = { role: 0.35, organization: 0.4, location: 0.4, education: 0.4, bio: 0.5 };
const labelled = new Set<string>(['role', 'organization', 'location', 'education', 'bio']);

/** What was put to each field so far, with the fragment it came from last. */
class Composition {
  readonly texts: Texts = {};
  readonly bio: string[] = [];
  readonly rest: Fragment[] = [];
  private last: { field: TextField; fragment: Fragment } | undefined;
  private readonly view: PageView;

  constructor(view: PageView) {
    this.view = view;
  }

  private follows = (field: TextField, fragment: Fragment) => this.last?.field === field && this.last.fragment.block === fragment.block;

  put(field: TextField, fragment: Fragment, text = fragment.text): void {
    if (field === 'bio') this.bio.push(text);
    else if (field === 'role') this.putRole(text, fragment);
    else if (this.texts[field] === undefined) this.texts[field] = text;
    else if (field === 'location' && this.follows(field, fragment)) this.texts.location = `${this.texts.location} ${text}`;
    else if (field === 'education') this.texts.education = `${this.texts.education}; ${text}`;
    this.last = { field, fragment };
  }

  private putRole(text: string, fragment: Fragment): void {
    if (this.texts.role !== undefined) {
      if (this.follows('role', fragment) || this.view.score('role', text) >= 0.6) this.texts.role = joinRoles(this.texts.role, splitRole(text, this.view).role);
      return;
    }
    const { role, organization, location } = splitRole(text, this.view);
    this.texts.role = role || text;
    if (organization) this.texts.organization ??= organization;
    if (location) this.texts.location ??= location;
  }
}

/** The text fields of one entry from its scored fragments. */
export function composeTexts(fragments: readonly Fragment[], scores: ReadonlyMap<Fragment, Scores>, view: PageView): Texts {
  const composed = new Composition(view);
  for (const fragment of fragments) {
    const { label } = fragment;
    if (label && labelled.has(label)) composed.put(label as TextField, fragment);
    else if (label && label !== 'other') continue;
    else {
      const found = scores.get(fragment);
      const best = found && bestField(found);
      if (best && !(label === 'other' && best === 'role')) composed.put(best, fragment);
      else composed.rest.push(fragment);
    }
  }
  placeRest(composed, scores);
  if (composed.bio.length) composed.texts.bio = joinBio(composed.bio);
  return composed.texts;
}

function bestField(scores: Scores): TextField | undefined {
  if (scores.bio >= least.bio && scores.bio > scores.role) return 'bio';
  const fields = (['role', 'education', 'organization', 'location'] as const).filter((field) => scores[field] >= least[field]);
  return fields.sort((a, b) => scores[b] - scores[a])[0];
}

/** What no field was sure of: a first short text where others have roles is one; a longer one after a role tells about the person. */
function placeRest({ rest, texts, bio }: Composition, scores: ReadonlyMap<Fragment, Scores>): void {
  const words = (text: string) => text.split(/\s+/).length;
  for (const fragment of rest) {
    const near = fragment.side === 'after' || fragment.side === 'rest';
    const role = scores.get(fragment)?.role ?? 0;
    if (texts.role === undefined && role >= 0.15 && fragment.text.length <= 80 && fragment.label !== 'other') texts.role = fragment.text;
    else if (near && !bio.length && (words(fragment.text) >= 4 || fragment.text.includes(','))) bio.push(fragment.text);
    else if (bio.length && near && words(fragment.text) >= 3) bio.push(fragment.text);
  }
}

const start = (text: string) => text.split(/\s+/).slice(0, 6).join(' ').toLowerCase();

/** Running text in one piece; of a short and a full version of the same text, the full one. */
function joinBio(parts: readonly string[]): string {
  const kept = parts.filter((part, at) => !parts.some((other, n) => n !== at && start(other) === start(part) && (other.length > part.length || (other.length === part.length && n < at))));
  return kept.join(' ');
}
