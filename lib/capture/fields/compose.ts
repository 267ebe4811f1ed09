import { ownPageText } from '../contact/link-words';
import type { PageView } from '../signals/page-view';
import type { Fragment, Side } from './fragment';
import type { Reading } from './person';
import { isProse, positionIn } from './prose';
import { acronym, isTime, isUnit, laterPosition, type Segment, segmentsOf } from './segments';
import { factsOf, type Scores, type SlotFacts, type TextField, textFields } from './slots';
import type { LabelField } from '../text/label-of';
import { hasLetter } from '../text/letters';
import { isTopic } from '../text/topic';
import { Pattern } from '../text/pattern';

export type Texts = { [F in TextField]?: Reading<F> | undefined };

/** What the entries of the list say together about the fragments of one. */
export type Votes = { scores: ReadonlyMap<Fragment, Scores>; slots: ReadonlyMap<string, SlotFacts>; ofStudents: boolean; inSection: boolean };

const least: Scores = { role: 0.35, organization: 0.4, location: 0.4, education: 0.4, bio: 0.5 };
const memberNumber = new Pattern(String.raw`^(?:\p{L}+\.?\s)?(?:#|nr\.?|no\.?|n°)\s?\d+$`, 'i');
const year = /^[(\s]*(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?[)\s]*$/;
const goesOn = /(?:[&,/–-]|\s(?:and|und|of|for|et|y|e))$/i;
const wentOn = /^(?:[&,(/]|(?:and|und|of|for)\s)/i;

/** Two texts that state a role, as one: a line that goes on, or a second role. */
export const joinRoles = (first: string, second: string): string => (goesOn.test(first) || wentOn.test(second) ? `${first} ${second}` : `${first}; ${second}`);

/** When a position was held. */
const held = /\s*(?:[(（]|,\s|\s[–-]\s)(?:since\s|seit\s|depuis\s)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d|present|heute)?)?[)）]?$/i;

/** What was put to each field so far, with the fragment it came from last. */
class Composition {
  readonly texts: Texts = {};
  readonly bio: Fragment[] = [];
  readonly rest: Fragment[] = [];
  readonly employers: Fragment[] = [];
  private last: { field: TextField; block: number } | undefined;

  /** Adds a text to a field: a second one only where it goes on with the first. */
  put(field: TextField, said: string, fragment: Fragment): void {
    const { snippet, block } = fragment;
    const text = field === 'role' ? said.replace(held, '') : said;
    const known = this.texts[field]?.value;
    const follows = this.last?.field === field && this.last.block === block;
    if (field === 'bio') this.bio.push(fragment);
    else if (known === undefined) this.texts[field] = { value: text, snippet };
    else if (!known.includes(text) && (field === 'education' || (follows && (field === 'location' || (field === 'role' && !/\d/.test(text) && text.length < 70 && !known.includes('; '))))))
      this.texts[field] = { value: field === 'role' ? joinRoles(known, text) : `${known}${field === 'location' ? ' ' : '; '}${text}`, snippet };
    this.last = { field, block };
  }

  /** A text that no field before it goes on behind. */
  apart(fragment: Fragment): Fragment {
    this.last = undefined;
    return fragment;
  }

  /** Whether a text goes on with the role before it: "Professor of Physics and" / "Mathematics". */
  isRest({ text, block }: Fragment): boolean {
    const role = this.texts.role?.value;
    return role !== undefined && this.last?.field === 'role' && this.last.block === block && (goesOn.test(role) || wentOn.test(text));
  }

  putAll(segments: readonly Segment[], fragment: Fragment): void {
    for (const { field, text } of segments) this.put(field, text, fragment);
  }
}

/** Whether a text stands behind the name. */
const isBehind = (side: Side): boolean => side === 'after' || side === 'rest';

const quotation = new Pattern(String.raw`^[“"„«][^”“"»]+[”“"»][^\p{L}]*(?:\(.*\)|$)`);
const longWord = new Pattern(String.raw`\p{L}{3,}`, 'g');
const begins = new Pattern(String.raw`^[\p{Lu}\p{Lo}\d:@]`);

/** "Two-photon imaging": a topic, where names of firms have capitals. */
const endsSmall = new Pattern(String.raw`\s\p{Ll}+$`);

/** A quotation, the title of something linked to, times of the day. */
const isNoBio = ({ text, inLink, label }: Fragment): boolean => label !== 'bio' && (inLink || quotation.test(text) || longWord.matchAll(text).length < 2);

/** "Chair | Dean" and "Chair · Dean" are two roles. */
function asRole(text: string, view: PageView): string {
  const parts = text.split(/\s*[·•|]\s*/).filter(Boolean);
  return (parts.length > 1 && parts.filter((part) => view.score('role', part) >= 0.5).join('; ')) || text;
}

/** A short text with a short form in capitals, where nothing says that it is a position: "ABC Riverton". */
const isFirm = (text: string, view: PageView): boolean => acronym.test(text) && !/\d/.test(text) && text.split(' ').length < 4 && !view.score('role', text);

const department = /^(?:the\s)?(?:d[eéi]p(?:ar)?t|fachbereich|abteilung)[^,]*,\s*/i;

/** The university rather than its department, where both are named. */
function asEmployer(text: string, view: PageView): string {
  const rest = text.replace(department, '');
  return view.score('organization', rest) >= 0.6 ? rest : text;
}

/** The text fields of one entry from its scored fragments. */
export function composeTexts(fragments: readonly Fragment[], votes: Votes, view: PageView): Texts {
  const composed = new Composition();
  for (const fragment of fragments) {
    const { text } = fragment;
    if (fragment.label === 'location' || !isTime(text)) place(composed, fragment, votes, view);
    // A year or a span of years is one of study where the list is of students.
    else if (votes.ofStudents && year.test(text) && !composed.texts.education) composed.put('education', text.replace(/[()]/g, '').trim(), fragment);
  }
  placeEmployer(composed, votes, view);
  placeRest(composed, votes, view);
  const { texts, bio } = composed;
  const [prose] = bio;
  if (prose) {
    texts.bio = { value: bio.map(({ text }) => text).join(' '), snippet: prose.snippet };
    if (!texts.role) for (const { field, text } of positionIn(texts.bio.value ?? '', view)) texts[field] ??= { value: text, snippet: prose.snippet };
  }
  return texts;
}

/** Labels whose text may still be of another field. */
const loose = new Set<LabelField | undefined>([undefined, 'other', 'organization']);

/** Whether a text that no label explains is what somebody works on: by itself, or as most texts at its place in the other entries are. */
function isSubject({ text, slot, label, hint }: Fragment, { slots }: Votes, view: PageView): boolean {
  if (!loose.has(label) || (hint && hint !== 'bio')) return false;
  const { topics } = factsOf(slots, slot);
  return (topics >= 0.5 && view.score('role', text) < 0.5 && view.score('location', text) < 0.65) || (topics >= 0.25 && isTopic(text));
}

/**
 * What somebody works on: their position, where nothing else says one and several have it in common, a description stands beside it, or
 * the list has no groups; else a description of them.
 */
function placeSubject(composed: Composition, fragment: Fragment, { slots, inSection }: Votes, isTold: boolean): void {
  const { text, side, slot, inLink } = fragment;
  if (inLink || !hasLetter(text.charAt(0))) return;
  const { distinct } = factsOf(slots, slot);
  const isShared = distinct > 0 && distinct < 0.85;
  const isShort = text.split(/\s+/).length < 5 && !endsSmall.test(text);
  if (!composed.texts.role && isShort && (isTold || isShared || !inSection)) composed.put('role', text, fragment);
  else if (isBehind(side) && !isTold && !isShared) composed.bio.push(fragment);
}

/** Puts a text where its label, its parts or its scores say it belongs; what is not sure is left for later. */
function place(composed: Composition, fragment: Fragment, votes: Votes, view: PageView): void {
  const { scores, slots } = votes;
  const { label, text } = fragment;
  if (text.endsWith('?') || label === 'unit') return;
  const stated = label === 'organization' && isUnit(text) ? undefined : textFields.find((field) => field === label);
  if (memberNumber.test(text) || (!stated && !loose.has(label)) || (!label && fragment.inLink && (ownPageText.test(text) || /(?:profile?|[→»>])$/i.test(text)))) return;
  if (composed.isRest(fragment)) return composed.put('role', text, fragment);
  if (!isProse(text) && isSubject(fragment, votes, view)) return void composed.rest.push(fragment);
  // What is said about somebody may be a degree: "Background: PhD in …".
  const isDegree = stated === 'bio' && text.length < 120 && view.score('education', text) >= 0.6;
  const best = isDegree ? 'education' : (stated ?? (isProse(text) ? 'bio' : bestField(scores.get(fragment))));
  const mayBeSeveral = text.length <= 160 && best !== 'bio' && (best !== 'education' || laterPosition.test(text)) && stated !== 'location';
  const segments = mayBeSeveral ? segmentsOf(text, view, { lead: fragment.side === 'lead', employed: factsOf(slots, fragment.slot).employed }) : undefined;
  if (segments) composed.putAll(segments, fragment);
  else if (best === 'organization') composed.employers.push(composed.apart(fragment));
  else if (!best || (label === 'other' && best === 'role') || (best === 'role' && !stated && isFirm(text, view))) composed.rest.push(fragment);
  else if (best !== 'bio' || !isNoBio(fragment)) composed.put(best, best === 'role' ? asRole(text, view) : text, fragment);
}

function bestField(scores: Scores | undefined): TextField | undefined {
  if (!scores) return undefined;
  if (scores.bio >= least.bio && scores.bio > scores.role) return 'bio';
  const fields = (['role', 'education', 'organization', 'location'] as const).filter((field) => scores[field] >= least[field]);
  // A degree names its school.
  const rank = (field: TextField) => scores[field] + Number(field === 'education') * 0.15;
  return fields.sort((a, b) => rank(b) - rank(a))[0];
}

/** Of the texts that may name an organisation the surest one; what a label of another kind introduces may still say something else. */
function placeEmployer(composed: Composition, { scores }: Votes, view: PageView): void {
  const sure = (fragment: Fragment) => (fragment.label === 'organization' ? 1 : (scores.get(fragment)?.organization ?? 0));
  const [first, ...others] = composed.employers;
  if (!first) return;
  const best = others.reduce((known, one) => (sure(one) > sure(known) + 0.05 ? one : known), first);
  composed.put('organization', asEmployer(best.text, view), best);
  composed.rest.push(...composed.employers.filter((one) => one !== best && one.label === 'other'));
}

/** What no field was sure of: a first short text where others have roles, a firm where no two have the same, else words about the person. */
function placeRest(composed: Composition, votes: Votes, view: PageView): void {
  const { scores, slots } = votes;
  const { texts, bio } = composed;
  const isTold = bio.length > 0;
  for (const fragment of composed.rest) {
    const { text, side, slot } = fragment;
    const words = text.split(/\s+/).length;
    const near = isBehind(side);
    const facts = factsOf(slots, slot);
    const own = scores.get(fragment);
    const role = Math.max(own?.role ?? 0, facts.role * 0.8);
    const isName = words <= 5 && !/\d/.test(text) && begins.test(text) && !text.includes(',') && !endsSmall.test(text);
    if (isSubject(fragment, votes, view)) placeSubject(composed, fragment, votes, isTold);
    else if (side !== 'before' && !texts.organization && isFirm(text, view)) composed.put('organization', text, fragment);
    else if (side === 'lead' && !texts.organization && (own?.organization ?? 0) >= 0.12) composed.put('organization', text, fragment);
    else if (/\d/.test(text) && (own?.location ?? 0) >= 0.25 && words <= 4 && near) composed.put('location', text, fragment);
    else if (!texts.role && role >= 0.15 && view.score('organization', text) < 0.5 && text.length <= 80 && !fragment.inLink && fragment.label !== 'other') composed.put('role', text, fragment);
    else if (near && !texts.organization && isName && !fragment.inLink && facts.distinct >= 0.7 && role < 0.15) composed.put('organization', text, fragment);
    else if (near && (words >= 4 || text.includes(',') || (bio.length && words === 3)) && !isNoBio(fragment)) bio.push(fragment);
  }
}
