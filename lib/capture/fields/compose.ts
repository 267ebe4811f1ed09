import { ownPageText } from '../contact/link-words';
import type { PageView } from '../signals/page-view';
import type { Fragment } from './fragment';
import type { Reading } from './person';
import { isSeveralSentences, positionIn } from './prose';
import { acronym, isTime, type Segment, segmentsOf } from './segments';
import { type Scores, type SlotFacts, type TextField, textFields } from './slots';

export type Texts = { [F in TextField]?: Reading<F> | undefined };

/** What the entries of the list say together about the fragments of one. */
export type Votes = { scores: ReadonlyMap<Fragment, Scores>; slots: ReadonlyMap<string, SlotFacts>; ofStudents: boolean };

const least: Scores = { role: 0.35, organization: 0.4, location: 0.4, education: 0.4, bio: 0.5 };
const memberNumber = /^(?:\p{L}+\.?\s)?(?:#|nr\.?|no\.?|n°)\s?\d+$/iu;
const year = /^[(\s]*(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?[)\s]*$/;
const goesOn = /(?:[&,/–-]|\s(?:and|und|of|for|et|y|e))$/i;
const wentOn = /^(?:[&,(/]|(?:and|und|of|for)\s)/i;

/** Two texts that state a role, as one: a line that goes on, or a second role. */
export const joinRoles = (first: string, second: string): string => (goesOn.test(first) || wentOn.test(second) ? `${first} ${second}` : `${first}; ${second}`);

/** What was put to each field so far, with the fragment it came from last. */
class Composition {
  readonly texts: Texts = {};
  readonly bio: Fragment[] = [];
  readonly rest: Fragment[] = [];
  private last: { field: TextField; block: number } | undefined;

  /** Adds a text to a field: a second one only where it goes on with the first. */
  put(field: TextField, text: string, fragment: Fragment): void {
    const { snippet, block } = fragment;
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

/** A quotation, the title of something linked to, times of the day. */
const isNoBio = ({ text, inLink, label }: Fragment): boolean => label !== 'bio' && (inLink || /^[“"„«][^”“"»]+[”“"»][^\p{L}]*(?:\(.*\)|$)/u.test(text) || (text.match(/\p{L}{3,}/gu)?.length ?? 0) < 2);

/** "Chair | Dean" and "Chair · Dean" are two roles. */
function asRole(text: string, view: PageView): string {
  const parts = text.split(/\s*[·•|]\s*/).filter(Boolean);
  return (parts.length > 1 && parts.filter((part) => view.score('role', part) >= 0.5).join('; ')) || text;
}

/** A short text with a short form in capitals, where nothing says that it is a position: "ABC Riverton". */
const isFirm = (text: string, view: PageView): boolean => acronym.test(text) && !/\d/.test(text) && text.split(' ').length < 4 && !view.score('role', text);

const department = /^(?:the\s)?(?:d[eéi]p(?:ar)?t|fachbereich|abteilung)[^,]*,\s*/iu;

/** The university rather than its department, where both are named. */
function asEmployer(text: string, view: PageView): string {
  const rest = text.replace(department, '');
  return view.score('organization', rest) >= 0.6 ? rest : text;
}

/** The text fields of one entry from its scored fragments. */
export function composeTexts(fragments: readonly Fragment[], votes: Votes, view: PageView): Texts {
  const composed = new Composition();
  const employers: Fragment[] = [];
  for (const fragment of fragments) {
    const { label, text } = fragment;
    const stated = textFields.find((field) => field === label);
    if (memberNumber.test(text)) continue;
    if (isTime(text)) {
      // A year or a span of years is one of study where the list is of students.
      if (votes.ofStudents && year.test(text) && !composed.texts.education) composed.put('education', text.replace(/[()]/g, '').trim(), fragment);
      continue;
    }
    if ((label && !stated && label !== 'other') || (!label && fragment.inLink && (ownPageText.test(text) || /(?:profile?|[→»>])$/i.test(text)))) continue;
    if (composed.isRest(fragment)) {
      composed.put('role', text, fragment);
      continue;
    }
    const scores = votes.scores.get(fragment);
    // What is said about somebody may be a degree: "Background: PhD in …".
    const isDegree = stated === 'bio' && text.length < 120 && view.score('education', text) >= 0.6;
    const best = isDegree ? 'education' : (stated ?? (isSeveralSentences(text) ? 'bio' : scores && bestField(scores)));
    const mayBeSeveral = text.length <= 160 && best !== 'bio' && best !== 'education' && stated !== 'location';
    const segments = mayBeSeveral ? segmentsOf(text, view, { lead: fragment.side === 'lead', employed: votes.slots.get(fragment.slot)?.employed ?? 0 }) : undefined;
    const isStated = label !== 'other' || !segments?.some((one) => one.field === 'role' && view.score('role', one.text) < 0.5);
    if (segments && isStated) composed.putAll(segments, fragment);
    else if (best === 'role' && !stated && isFirm(text, view)) composed.put('organization', text, fragment);
    else if (best === 'role' && composed.texts.role && !stated && !fragment.hint && view.score('role', text) < 0.65) composed.rest.push(fragment);
    else if (best === 'organization') employers.push(composed.apart(fragment));
    else if (best === 'bio' && isNoBio(fragment)) continue;
    else if (best && !(label === 'other' && best === 'role')) composed.put(best, best === 'role' ? asRole(text, view) : text, fragment);
    else composed.rest.push(fragment);
  }
  const sure = (fragment: Fragment) => (fragment.label === 'organization' ? 1 : (votes.scores.get(fragment)?.organization ?? 0));
  const employer = employers.reduce((best, one) => (sure(one) > sure(best) + 0.05 ? one : best), employers[0] as Fragment);
  if (employer) composed.put('organization', asEmployer(employer.text, view), employer);
  composed.rest.push(...employers.filter((one) => one !== employer && one.label === 'other'));
  placeRest(composed, votes, view);
  const { texts, bio } = composed;
  const [prose] = bio;
  if (prose) {
    texts.bio = { value: joinBio(bio.map(({ text }) => text)), snippet: prose.snippet };
    if (!texts.role) for (const { field, text } of positionIn(texts.bio.value ?? '', view)) texts[field] ??= { value: text, snippet: prose.snippet };
  }
  return texts;
}

function bestField(scores: Scores): TextField | undefined {
  if (scores.bio >= least.bio && scores.bio > scores.role) return 'bio';
  const fields = (['role', 'education', 'organization', 'location'] as const).filter((field) => scores[field] >= least[field]);
  // A degree names its school.
  const rank = (field: TextField) => scores[field] + Number(field === 'education') * 0.15;
  return fields.sort((a, b) => rank(b) - rank(a))[0];
}

/** What no field was sure of: a first short text where others have roles, a firm where no two have the same, else words about the person. */
function placeRest(composed: Composition, { scores, slots }: Votes, view: PageView): void {
  const { texts, bio } = composed;
  for (const fragment of composed.rest) {
    const { text, side, slot } = fragment;
    const words = text.split(/\s+/).length;
    const near = side === 'after' || side === 'rest';
    const facts = slots.get(slot) ?? { distinct: 0, role: 0, employed: 0 };
    const own = scores.get(fragment);
    const role = Math.max(own?.role ?? 0, facts.role * 0.8);
    const isName = words <= 5 && !/\d/.test(text) && /^[\p{Lu}\p{Lo}\d:@]/u.test(text) && !text.includes(',');
    if (side !== 'before' && !texts.organization && isFirm(text, view)) composed.put('organization', text, fragment);
    else if (side === 'lead' && !texts.organization && (own?.organization ?? 0) >= 0.12) composed.put('organization', text, fragment);
    else if (/\d/.test(text) && (own?.location ?? 0) >= 0.25 && words <= 4 && near) composed.put('location', text, fragment);
    else if (!texts.role && role >= 0.15 && text.length <= 80 && !fragment.inLink && fragment.label !== 'other') composed.put('role', text, fragment);
    else if (near && !texts.organization && isName && !fragment.inLink && facts.distinct >= 0.7 && role < 0.15) composed.put('organization', text, fragment);
    else if (near && (words >= 4 || text.includes(',') || (bio.length && words === 3)) && !isNoBio(fragment)) bio.push(fragment);
  }
}

const start = (text: string) => text.split(/\s+/).slice(0, 6).join(' ').toLowerCase();

/** Running text in one piece; of a short and a full version of the same text, the full one. */
function joinBio(parts: readonly string[]): string {
  const kept = parts.filter((part, at) => !parts.some((other, n) => n !== at && start(other) === start(part) && (other.length > part.length || (other.length === part.length && n < at))));
  return kept.join(' ');
}
