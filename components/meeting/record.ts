import type { Goal } from '@/lib/model/goal';
import type { HistoryEvent } from '@/lib/model/history';
import type { Meeting } from '@/lib/model/meeting';
import type { Person } from '@/lib/model/person';
import type { Plan } from '@/lib/model/plan';

/** A meeting and what belongs to it. `history`: newest first. */
export type MeetingRecord = { meeting: Meeting; person: Person; history: HistoryEvent[]; plan: Plan; goals: Goal[] };
