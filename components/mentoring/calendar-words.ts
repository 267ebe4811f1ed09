import type { MentoringWords } from '@/lib/actions/export-mentoring';
import type { Person } from '@/lib/model/person';
import { useWords } from './words';

/** What the entries of a mentoring are called in a calendar. */
export function useCalendarWords({ name }: Person): MentoringWords {
  const { t, checkpointTitle } = useWords();
  const terms = { startsOn: t.agreement.events.start, reviewOn: t.agreement.events.review, endsOn: t.agreement.events.end };
  return {
    meeting: t.agenda.events.meeting(name),
    checkpoint: (checkpoint) => t.agenda.events.checkpoint(checkpointTitle(checkpoint), name),
    term: (term) => terms[term](name),
  };
}
