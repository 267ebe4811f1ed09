import type { Draft } from '@/lib/model/message';
import { checkDraft } from '@/lib/outreach/checks/check-draft';
import type { FindingId } from '@/lib/outreach/checks/findings';
import type { CheckWorld, Finding } from '@/lib/outreach/checks/type';
import { makePerson, sampleAboutMe } from '../samples';

export const now = new Date('2026-03-12T09:00:00Z');

export const jane = makePerson(
  {
    name: 'Dr Jane Smith',
    honorific: 'Dr',
    givenName: 'Jane',
    familyName: 'Smith',
    role: 'Head of Harbour Logistics',
    organization: 'Seaside Freight',
    bio: 'Jane Smith plans container terminals and teaches queueing theory.',
    emails: ['jane.smith@example.com'],
  },
  { url: 'https://www.seaside.example/team', title: 'Our team | Seaside Freight' },
);
export const anna = makePerson(
  { name: 'Anna Müller', givenName: 'Anna', familyName: 'Müller', role: 'Leiterin Hafenlogistik', organization: 'Küstenfracht', bio: 'Anna Müller plant Containerterminals.' },
  { url: 'https://www.kuestenfracht.example/team', title: 'Team' },
);

export type Case = Partial<Omit<CheckWorld, 'draft'>> & { draft?: Partial<Draft> };

const world = ({ draft, ...rest }: Case): CheckWorld => ({
  person: draft?.language === 'de' ? anna : jane,
  aboutMe: sampleAboutMe,
  history: [],
  now,
  ...rest,
  draft: { kind: 'firstContact', language: 'en', register: 'formal', subject: 'A few questions', body: '', ...draft },
});

export const check = (given: Case): Finding[] => checkDraft(world(given));

/** The finding of that name, if the check reports it. */
export const find = (id: FindingId, given: Case): Finding | undefined => check(given).find((finding) => finding.id === id);

export const english = (text: string): string => `Dear Dr Smith,\n\n${text}\n\nKind regards,\nRobin Falk\nrobin.falk@example.org`;
export const german = (text: string): string => `Guten Tag Anna Müller,\n\n${text}\n\nMit freundlichen Grüßen\nRobin Falk\nrobin.falk@example.org`;
export const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
