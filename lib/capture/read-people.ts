import type { Capture, CapturedPerson } from '@/lib/model/capture';
import type { Deadline } from './deadline';
import { readProfile } from './fields/profile';
import { readFields } from './fields/read-fields';
import { pageOrganization } from './kind/page-organization';
import { findSubject, type Subject } from './kind/subject';
import { withStructured } from './merge/with-structured';
import { withOrganization } from './merge/with-organization';
import { mergePeople } from './merge/merge-people';
import { deriveEntries } from './records/entries';
import { inListOrder } from './records/list-order';
import { chooseNames, type RatedCandidate, rateCandidates } from './records/rate';
import { withSiblings } from './records/siblings';
import { findCandidates } from './signals/find-candidates';
import { PageView } from './signals/page-view';
import { readSnapshot } from './snapshot/snapshot';
import { readStructured } from './structured';

const leastChance = 0.4;
/** A page that names one person only now and then is about something else: more certainty is asked. */
const leastAlone = 0.6;
const leastAgreed = 0.4;

/** How likely the only name of a page is somebody's to save: more so where the page looks like theirs as well. */
const certaintyOf = ({ chance, parts }: RatedCandidate, subject: Subject | undefined): number =>
  subject && subject.parts.name === parts.name && subject.confidence >= leastAgreed ? 1 - (1 - chance) * (1 - subject.confidence) : chance;

/** Whose page this is, where it is said to be somebody's; undefined where nothing on it agrees. */
export type FindOwner = (rated: readonly RatedCandidate[], view: PageView) => Subject | undefined;

/** What is known beforehand: where the document is from, whose page it is said to be. */
export type Hints = { url?: string | undefined; findOwner?: FindOwner | undefined };

/** The stages of capture one after another; see ARCHITECTURE.md. Throws where a stage fails. */
export function readPeople(document: Document, deadline: Deadline, { url, findOwner }: Hints = {}): Capture {
  const snapshot = readSnapshot(document, deadline.of('snapshot'));
  const page = url === undefined ? snapshot : { ...snapshot, url };
  const view = new PageView(page);
  const structured = readStructured(document);
  const rated = rateCandidates(findCandidates(page, deadline.of('candidates')), view, deadline.of('rating'));
  const frame = { url: page.url, title: page.title, language: page.language, organization: pageOrganization(view, structured.organization), complete: page.complete && !deadline.cut };
  const finished = (people: CapturedPerson[]) => withStructured(people, structured).map((person) => withOrganization(person, frame.organization));
  const owner = findOwner?.(rated, view);
  if (owner) return { ...frame, kind: 'profile', people: [readProfile(owner, view)] };
  const subject = findSubject(view, rated, structured, frame.organization);
  if (subject && subject.confidence >= 0.5) return { ...frame, kind: 'profile', people: finished([readProfile(subject, view)]) };
  const names = inListOrder(chooseNames(withSiblings(rated, leastChance, view), leastChance), page.language);
  const [only] = names;
  if (only && new Set(names.map(({ person }) => person)).size === 1) {
    if (certaintyOf(only, subject) < leastAlone) return { ...frame, kind: 'none', people: [] };
    const places = names.map(({ candidate }) => candidate);
    const alone = { key: only.person, parts: only.parts, places, chance: only.chance, structured: 0, confidence: only.chance };
    return { ...frame, kind: 'profile', people: finished([readProfile(alone, view)]) };
  }
  const named = names.map(({ candidate, person, shape }) => ({ candidate, person, list: shape, start: candidate.start, end: candidate.end }));
  const entries = deriveEntries(named, view);
  const people = mergePeople(readFields(entries, new Map(names.map((name) => [name.candidate, name])), view, deadline.of('fields')));
  return { ...frame, complete: frame.complete && !deadline.cut, kind: people.length ? 'listing' : 'none', people: finished(people) };
}
