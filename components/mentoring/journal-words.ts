import { eventText } from '@/components/ui/event-text';
import { formatMoment } from '@/components/ui/instants';
import { useTexts } from '@/components/ui/texts';
import type { JournalLabel, JournalWords } from '@/lib/actions/export-mentoring';
import type { Texts } from '@/lib/i18n';
import type { MentoringRecord } from '@/lib/store/queries';
import { stateOf } from './situation';
import { bare, useWords } from './words';

const labelsOf = ({ mentoring: { journal, ask, meetings, ending, agenda, agreement }, meeting, plan, person, decision }: Texts): Record<JournalLabel, string> => ({
  ...journal,
  introducer: person.introducer,
  about: person.notes,
  vision: plan.steps.vision.title,
  develop: plan.develop,
  avoid: plan.avoid,
  expectations: plan.steps.expectations.title,
  rhythm: plan.rhythm.rhythm,
  trial: plan.rhythm.trial,
  structure: plan.steps.structure.title,
  tasks: plan.steps.tasks.title,
  knockOuts: decision.knockedOut,
  wouldChange: decision.minds,
  why: ask.why,
  steps: ask.steps,
  months: ask.months,
  offer: ask.offer,
  horizon: plan.goal.horizon,
  skill: plan.goal.skill,
  measure: plan.goal.measure,
  due: plan.goal.due,
  critical: agenda.critical,
  when: meeting.when,
  length: bare(agreement.fields.minutes),
  medium: meeting.medium,
  place: meetings.place,
  preparation: meetings.before,
  agenda: meetings.agenda,
  questions: meeting.questions,
  advice: meetings.log.advice,
  ideas: meetings.log.ideas,
  feedback: meetings.log.feedback,
  decisions: bare(meetings.log.decisions),
  actions: meetings.actions,
  notes: meetings.log.notes,
  nextOn: meetings.next,
  reason: ending.reason,
  achieved: ending.achieved,
  thanks: ending.thanks,
  lessons: ending.lessons,
  future: ending.future,
  dataAction: ending.data,
});

/** How the journal of a mentoring speaks, in the language of the interface. */
export function useJournalWords(record: MentoringRecord): JournalWords {
  const { t, tag, date, term, checkpointTitle } = useWords();
  const texts = useTexts();
  const { journal, meetings, ending } = t;
  const { meeting, plan } = texts;
  const labels = labelsOf(texts);
  return {
    title: journal.title(record.person.name),
    state: t.states[stateOf(record)],
    label: (label) => labels[label],
    agreement: journal.agreement,
    section: (section) => t.agreement.sections[section],
    field: (field) => bare(t.agreement.fields[field]),
    value: term,
    rhythm: (rhythm) => t.rhythms[rhythm],
    medium: (medium) => meeting.media[medium],
    horizon: (horizon) => plan.horizons[horizon],
    goalState: (state) => journal.goalStates[state],
    question: (question) => meeting.bankOf[question],
    criterion: (criterion) => meeting.criteria[criterion],
    confidence: (confidence) => meeting.confidences[confidence],
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
    dataAction: (action) => ending.dataOptions[action],
    event: (event) => eventText(event, texts, tag),
    day: date,
    moment: (moment) => formatMoment(moment, tag),
  };
}
