import type { MentoringRecord } from '@/lib/store/queries';
import { DecisionForm } from './DecisionForm';
import { HealthCheck } from './HealthCheck';
import { MentorFeedback } from './MentorFeedback';
import { SelfAssessment } from './SelfAssessment';

/** How the mentoring goes, seen from both sides, and what follows from it. */
export const FeedbackPart = ({ record }: { record: MentoringRecord }) => (
  <>
    <HealthCheck record={record} />
    <SelfAssessment record={record} />
    <MentorFeedback record={record} />
    <DecisionForm record={record} />
  </>
);
