import type { CheckpointKind } from '@/lib/model/checkpoint';
import type { Rhythm } from '@/lib/model/rhythm';
import { addDays, type LocalDate } from '@/lib/model/time';
import { meetingDays } from './cadence';
import { middleOf, onWeekday } from './days';

export type CheckpointProposal = { kind: Exclude<CheckpointKind, 'own'>; dueOn: LocalDate };

type Course = {
  startsOn: LocalDate;
  /** Absent: it is open how long it goes on. */
  endsOn?: LocalDate | undefined;
  rhythm: Rhythm;
  /** The days of the meetings held or planned, in any order. */
  meetings: readonly LocalDate[];
};

/** After so many meetings the trial is over. */
const trial = 3;

/** The day of the third meeting: as held or planned, else as the rhythm has it. */
function thirdMeeting({ startsOn, rhythm, meetings }: Course): LocalDate {
  const known = [...meetings].sort();
  const [from = startsOn] = known.slice(-1);
  const expected = known.length ? meetingDays(from, rhythm, trial - known.length + 1).slice(1) : meetingDays(startsOn, rhythm, trial);
  return known[trial - 1] ?? expected.at(-1) ?? from;
}

/**
 * The days on which the two look back: the day after the third meeting, halfway, and the last week (research on mentoring programmes asks
 * for both sides' view early, in the middle and at the end). Those that would fall on or after the end are left out.
 */
export function proposedCheckpoints(course: Course): CheckpointProposal[] {
  const { startsOn, endsOn } = course;
  const third: CheckpointProposal = { kind: 'third', dueOn: onWeekday(addDays(thirdMeeting(course), 1)) };
  if (!endsOn || endsOn <= startsOn) return [third];
  const all: CheckpointProposal[] = [
    third,
    { kind: 'midpoint', dueOn: onWeekday(middleOf(startsOn, endsOn)) },
    { kind: 'end', dueOn: addDays(endsOn, -7) },
  ];
  return all.filter(({ kind, dueOn }) => dueOn >= startsOn && (kind === 'end' || dueOn < endsOn)).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
