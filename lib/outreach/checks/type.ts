import type { HistoryEvent } from '@/lib/model/history';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import type { AboutMe, HandOver } from '@/lib/model/settings';
import type { LocalDate } from '@/lib/model/time';
import type { CheckId, FindingId, Level } from './findings';
import type { Letter } from './letter';

/** A draft and all that is known around it. What is absent is not checked. */
export type CheckWorld = {
  draft: Pick<Draft, 'kind' | 'language' | 'register' | 'subject' | 'body'>;
  person: Person;
  aboutMe: AboutMe;
  /** Of this person, in any order. */
  history: readonly HistoryEvent[];
  now: Date;
  /** The bodies of the last drafts to other people, for comparison. */
  recentBodies?: readonly string[] | undefined;
  /** Names of other people of the shortlist. */
  otherNames?: readonly string[] | undefined;
  firstContacts?: readonly LocalDate[] | undefined;
  weeklyLimit?: number | undefined;
  linkedInPremium?: boolean | undefined;
  via?: HandOver | undefined;
};

export type CheckInput = CheckWorld & { letter: Letter };

export type Place = { in: 'subject' | 'body'; from: number; to: number };

/** What a check reports: `values` go into the text, `fix` is the text after a one-click correction. */
export type Found = {
  id: FindingId;
  where?: Place | undefined;
  values?: Record<string, string | number> | undefined;
  fix?: { subject?: string; body?: string } | undefined;
};

export type Finding = Found & { check: CheckId; level: Level; values: Record<string, string | number>; overridable: boolean };

/** One rule: a pure function of the draft and what is known. */
export type Check = (input: CheckInput) => Found[];
