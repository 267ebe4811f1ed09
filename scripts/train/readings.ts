import { readStructured } from '@/lib/capture/structured';
import { pageOrganization } from '@/lib/capture/kind/page-organization';
import { pageFacts, possibleSubjects, subjectSignals } from '@/lib/capture/kind/subject-signals';
import { rateCandidates, readCandidates } from '@/lib/capture/records/rate';
import type { Forest } from '@/lib/capture/records/trees';
import { signalIds } from '@/lib/capture/signals';
import { findCandidates } from '@/lib/capture/signals/find-candidates';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';

/** What the page says about every candidate, as numbers. Runs inside the page. */
export function candidateReadings(document: Document) {
  const page = readSnapshot(document);
  const candidates = readCandidates(findCandidates(page), new PageView(page)).map(({ candidate, parts, path, values }) => ({
    text: candidate.text, name: parts?.name ?? '', start: candidate.start, end: candidate.end, list: path, values,
  }));
  return { signalIds, candidates };
}

/** What the page says about everybody who may be its subject, as numbers; `forest` tells whom it lists. Runs inside the page. */
export function subjectReadings(document: Document, forest: Forest) {
  const page = readSnapshot(document);
  const view = new PageView(page);
  const structured = readStructured(document);
  const rated = rateCandidates(findCandidates(page), view, undefined, forest);
  const facts = pageFacts(view, rated, pageOrganization(view, structured.organization));
  const subjects = possibleSubjects(view, rated, structured).map((one) => ({ name: one.parts.name, values: Object.values(subjectSignals).map((signal) => signal(one, facts)) }));
  return { subjectIds: Object.keys(subjectSignals), subjects };
}

export type CandidateReadings = ReturnType<typeof candidateReadings>;
export type SubjectReadings = ReturnType<typeof subjectReadings>;
