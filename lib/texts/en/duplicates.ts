import type { DuplicateReason } from '@/lib/model/duplicates';
import { plural } from '../plural';

const count = plural('en');

const reasons: Record<DuplicateReason, string> = {
  sameEmail: 'same e-mail address',
  sameProfile: 'same page of their own',
  sameNameAndOrganization: 'same name and organisation',
  sameNameAndPage: 'same name on the same page',
  similarNameAndOrganization: 'similar name, same organisation',
  similarNameAndPage: 'similar name on the same page',
};

/** Records that may be of one person. */
export const duplicates = {
  title: 'Possible duplicates',
  looking: 'Looking for records of the same person …',
  found: (n: number) => count(n, { one: '# pair', other: '# pairs' }),
  again: 'Look again',
  none: { title: 'No duplicates', text: 'No two records look like the same person.' },
  reasons,
  compare: 'Compare and merge',
  twoPeople: 'Two different people',
  both: (one: string, other: string) => `${one}, ${other}`,
  keptApart: (one: string, other: string) => `${one} and ${other} stay two people`,
  gone: 'One of the two is no longer in your shortlist.',
  mergeTitle: 'Merge two records',
  mergeHint: 'Where the two differ, choose what stays.',
  joined: 'E-mail addresses, phone numbers, links, tags, notes, messages and history of both are kept.',
  merge: 'Merge into one',
  merged: (name: string) => `${name} is one record now`,
  mayBe: 'This may be the same person as:',
  similarSaved: (n: number) => count(n, { one: '# may be saved already', other: '# may be saved already' }),
};
