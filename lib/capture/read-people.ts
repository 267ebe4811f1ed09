import type { Capture, CapturedPerson } from '@/lib/model/capture';
import { readFields } from './fields/read-fields';
import { deriveEntries } from './records/entries';
import { chooseNames, rateCandidates } from './records/rate';
import { findCandidates } from './signals/find-candidates';
import { PageView } from './signals/page-view';
import { readSnapshot } from './snapshot/snapshot';

const leastChance = 0.5;

/** The stages of capture one after another; see ARCHITECTURE.md. Throws where a stage fails. */
export function readPeople(document: Document, expired: () => boolean): Capture {
  const page = readSnapshot(document, expired);
  const view = new PageView(page);
  const names = chooseNames(rateCandidates(findCandidates(page), view), leastChance);
  const entries = deriveEntries(names.map((name) => ({ ...name, ...name.candidate, candidate: name.candidate })), view);
  const known = new Map(names.map((name) => [name.candidate, name]));
  const people: CapturedPerson[] = [];
  const seen = new Set<string>();
  for (const facts of readFields(entries, known, view)) {
    const key = facts.key;
    if (seen.has(key)) continue;
    seen.add(key);
    people.push(facts.person);
  }
  return {
    url: page.url,
    title: page.title,
    language: page.language,
    kind: people.length ? 'listing' : 'none',
    complete: page.complete,
    people,
  };
}
