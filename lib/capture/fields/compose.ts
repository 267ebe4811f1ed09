import { ownPageText } from '../contact/link-words';
import type { PageView } from '../signals/page-view';
import { splitParts } from '../text/split-parts';
import type { Fragment } from './fragment';
import type { Reading } from './person';
import { joinRoles, splitRole } from './roles';
import { trimmed } from './said';
import type { Scores, SlotFacts, TextField } from './slots';

export type Texts = { [F in TextField]?: Reading<F> | undefined };

/** What the entries of the list say together about the fragments of one. */
export type Votes = { scores: ReadonlyMap<Fragment, Scores>; slots: ReadonlyMap<string, SlotFacts>; ofStudents: boolean };

const least: Record<TextField, number> = { role: 0.35, organization: 0.4, location: 0.4, education: 0.4, bio: 0.5 };
const labelled = new Set<string>(['role', 'organization', 'location', 'education', 'bio']);
const time = /^[(\s]*(?:(?:since|seit|depuis|from|until|to|bis|spring|summer|fall|autumn|winter|academic|year|term|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|mai|june?|juni|july?|juli|aug\p{L}*|sep\p{L}*|oct\p{L}*|okt\p{L}*|nov\p{L}*|de[cz]\p{L}*|present|heute|now|years?|jahre|años)\.?|[\d/.,–—-]+|\s)+[)\s]*$/iu;
const memberNumber = /^(?:\p{L}+\.?\s)?(?:#|nr\.?|no\.?|n°)\s?\d+$/iu;
const year = /^[(\s]*(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?[)\s]*$/;

/** What was put to each field so far, with the fragment it came from last. */
class Composition {
  readonly texts: { [F in TextField]?: string } = {};
  readonly snippets: { [F in TextField]?: string } = {};
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
    else if (field === 'education' && !this.texts.education?.includes(text)) this.texts.education = `${this.texts.education}; ${text}`;
    this.snippets[field] ??= fragment.snippet;
    this.last = { field, fragment };
  }

  private putRole(text: string, fragment: Fragment): void {
    const known = this.texts.role;
    if (known === undefined) {
      const { role, organization, location } = splitRole(text, this.view);
      this.texts.role = role || text;
      if (organization) this.texts.organization ??= organization;
      if (location) this.texts.location ??= location;
      this.snippets.organization ??= fragment.snippet;
      this.snippets.location ??= fragment.snippet;
    } else if (!known.includes(text) && !/\d/.test(text) && text.length < 70 && !known.includes('; ') && this.follows('role', fragment)) {
      this.texts.role = joinRoles(known, splitRole(text, this.view).role);
    }
  }
}

/** The text fields of one entry from its scored fragments. */
export function composeTexts(fragments: readonly Fragment[], votes: Votes, view: PageView): Texts {
  const composed = new Composition(view);
  for (const fragment of fragments) {
    const { label, text } = fragment;
    if (label && labelled.has(label)) composed.put(label as TextField, fragment);
    else if (memberNumber.test(text)) continue;
    else if (text.length < 40 && time.test(text)) putTime(composed, fragment, votes);
    else if ((label && label !== 'other') || (fragment.inLink && ownPageText.test(text))) continue;
    else {
      const found = votes.scores.get(fragment);
      const best = found && bestField(found);
      if (best && best !== 'bio' && splitMixed(composed, fragment, found, view)) continue;
      if (best && !(label === 'other' && best === 'role')) composed.put(best, fragment);
      else if (!splitMixed(composed, fragment, found, view)) composed.rest.push(fragment);
    }
  }
  placeRest(composed, votes);
  if (composed.bio.length) composed.texts.bio = joinBio(composed.bio);
  const { texts, snippets } = composed;
  return Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, { value, snippet: snippets[field as TextField] ?? value }]));
}

/** A year or a span of years is one of study where the list is of students. */
function putTime(composed: Composition, fragment: Fragment, votes: Votes): void {
  if (votes.ofStudents && year.test(fragment.text) && !composed.texts.education) composed.put('education', fragment, fragment.text.replace(/[()]/g, '').trim());
}

function bestField(scores: Scores): TextField | undefined {
  if (scores.bio >= least.bio && scores.bio > scores.role) return 'bio';
  const fields = (['role', 'education', 'organization', 'location'] as const).filter((field) => scores[field] >= least[field]);
  return fields.sort((a, b) => scores[b] - scores[a])[0];
}

/** "Observatory X, Chile, 2019": an organisation and where it is. Puts the parts where at least the place is certain. */
function splitMixed(composed: Composition, fragment: Fragment, scores: Scores | undefined, view: PageView): boolean {
  const { text } = fragment;
  if (text.length > 120 || (scores?.role ?? 0) >= 0.5 || (scores?.education ?? 0) >= 0.5) return false;
  const parts = splitParts(text).filter((part) => part.text.length > 40 || !time.test(part.text));
  const [first, ...others] = parts;
  const isPlace = fragment.side !== 'lead' && view.score('location', text) >= 0.7 && view.score('organization', first?.text ?? '') < 0.5;
  if (!first || !others.length || isPlace || view.score('location', first.text) >= 0.7 || (scores?.bio ?? 0) >= 0.5) return false;
  const place = others.find((part) => view.score('location', part.text) >= 0.7);
  if (!place || !/^[\p{Lu}\p{Lo}\d]/u.test(first.text)) return false;
  const after = others.slice(others.indexOf(place) + 1);
  const last = after.filter((part, at) => view.score('location', part.text) >= 0.5 && after.indexOf(part) === at).pop() ?? place;
  const end = others[others.indexOf(place) - 1]?.end ?? first.end;
  composed.put('organization', fragment, trimmed(text.slice(first.start, end)));
  composed.put('location', fragment, trimmed(text.slice(place.start, last.end)).replace(/[()]/g, ''));
  return true;
}

/** What no field was sure of: a first short text where others have roles, a firm where no two have the same, else words about the person. */
function placeRest({ rest, texts, bio }: Composition, { scores, slots }: Votes): void {
  const words = (text: string) => text.split(/\s+/).length;
  for (const fragment of rest) {
    const { text, side, slot } = fragment;
    const near = side === 'after' || side === 'rest';
    const facts = slots.get(slot) ?? { distinct: 0, role: 0 };
    const role = Math.max(scores.get(fragment)?.role ?? 0, facts.role * 0.8);
    const place = scores.get(fragment)?.location ?? 0;
    const isName = words(text) <= 5 && !/\d/.test(text) && /^[\p{Lu}\p{Lo}\d:@]/u.test(text) && !text.includes(',');
    if (side === 'lead' && texts.organization === undefined && (scores.get(fragment)?.organization ?? 0) >= 0.12) texts.organization = text;
    else if (/\d/.test(text) && place >= 0.25 && words(text) <= 4 && near) texts.location ??= text;
    else if (texts.role === undefined && role >= 0.15 && text.length <= 80 && fragment.label !== 'other') texts.role = text;
    else if (near && texts.organization === undefined && isName && !fragment.inLink && facts.distinct >= 0.7 && role < 0.15) texts.organization = text;
    else if (near && !bio.length && (words(text) >= 4 || text.includes(','))) bio.push(text);
    else if (bio.length && near && words(text) >= 3) bio.push(text);
  }
}

const start = (text: string) => text.split(/\s+/).slice(0, 6).join(' ').toLowerCase();

/** Running text in one piece; of a short and a full version of the same text, the full one. */
function joinBio(parts: readonly string[]): string {
  const kept = parts.filter((part, at) => !parts.some((other, n) => n !== at && start(other) === start(part) && (other.length > part.length || (other.length === part.length && n < at))));
  return kept.join(' ');
}
