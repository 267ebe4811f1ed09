import type { JournalLabel, JournalWords } from '@/lib/actions/export-mentoring';
import { useTexts } from '@/components/ui/texts';
import type { MentoringRecord } from '@/lib/store/queries';
import { stateOf } from './situation';
import { bare, useWords } from './words';

/** How the journal of a mentoring speaks, in the language of the interface. */
export function useJournalWords(record: MentoringRecord): JournalWords {
  const { t, date, term, checkpointTitle } = useWords();
  const { meeting } = useTexts();
  const { journal, ask, meetings, ending, agenda } = t;
  const labels: Record<JournalLabel, string> = {
    ...journal,
    critical: agenda.critical,
    why: ask.why,
    steps: ask.steps,
    offer: ask.offer,
    agenda: meetings.agenda,
    advice: meetings.log.advice,
    ideas: meetings.log.ideas,
    feedback: meetings.log.feedback,
    decisions: bare(meetings.log.decisions),
    actions: meetings.actions,
    notes: meetings.log.notes,
    reason: ending.reason,
    achieved: ending.achieved,
    thanks: ending.thanks,
    lessons: ending.lessons,
    future: ending.future,
  };
  return {
    title: journal.title(record.person.name),
    state: t.states[stateOf(record)],
    label: (label) => labels[label],
    agreement: journal.agreement,
    section: (section) => t.agreement.sections[section],
    field: (field) => bare(t.agreement.fields[field]),
    value: term,
    question: (question) => meeting.bankOf[question],
    criterion: (criterion) => meeting.criteria[criterion],
    meeting: meetings.title,
    meetingState: (state) => meetings.states[state],
    minutes: t.minutes,
    owner: (owner) => meetings.owners[owner],
    checkpoint: checkpointTitle,
    decision: (decision) => t.feedback.decision.options[decision],
    health: (question) => t.feedback.health.questions[question],
    word: (question) => t.feedback.self.words[question],
    reason: (reason) => ending.reasons[reason],
    future: (future) => ending.futures[future],
    day: date,
  };
}
