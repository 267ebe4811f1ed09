import { mentorshipState } from '@/lib/model/mentorship';
import { heldMeetings } from '@/lib/relationship/meetings';
import { type MentoringStep, nextMentoringStep } from '@/lib/relationship/next-step';
import type { MentoringRecord } from '@/lib/store/queries';

/** Where a mentoring stands. */
export const stateOf = ({ person, mentorship, meetings, plan }: MentoringRecord) =>
  mentorshipState(mentorship, person.status, heldMeetings(meetings).length, plan.trial);

/** What comes next in a mentoring. */
export const stepOf = (record: MentoringRecord, now: Date): MentoringStep | undefined => nextMentoringStep({ ...record, state: stateOf(record), now });
