import { readStructured } from '@/lib/capture/structured';
import { pageOrganization } from '@/lib/capture/kind/page-organization';
import { pageFacts, possibleSubjects, subjectSignals } from '@/lib/capture/kind/subject-signals';
import { rateCandidates, readCandidates } from '@/lib/capture/records/rate';
import { signalIds } from '@/lib/capture/signals';
import { findCandidates } from '@/lib/capture/signals/find-candidates';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';

/** What the page says about every candidate and every possible subject, as numbers. Runs inside the page. */
export function readings(document: Document) {
  const page = readSnapshot(document);
  const view = new PageView(page);
  const candidates = findCandidates(page);
  const structured = readStructured(document);
  const rated = rateCandidates(candidates, view);
  const facts = pageFacts(view, rated, pageOrganization(view, structured.organization));
  return {
    signalIds,
    subjectIds: Object.keys(subjectSignals),
    candidates: readCandidates(candidates, view).map(({ candidate, parts, path, values }) => ({
      text: candidate.text, name: parts?.name ?? '', start: candidate.start, end: candidate.end, list: path, values,
    })),
    subjects: possibleSubjects(view, rated, structured).map((one) => ({ name: one.parts.name, values: Object.values(subjectSignals).map((signal) => signal(one, facts)) })),
  };
}

export type Readings = ReturnType<typeof readings>;
