import type { FunnelStep, Wait } from '@/lib/model/search-progress';
import { plural } from '../plural';

const count = plural('en');

const steps: Record<FunnelStep, string> = { saved: 'Saved', contacted: 'Contacted', answered: 'Answered', met: 'Met', mentoring: 'Mentoring' };
const waits: Record<Wait, string> = {
  sameDay: 'Same day',
  threeDays: 'Within 3 days',
  week: 'Within a week',
  twoWeeks: 'Within 2 weeks',
  longer: 'Later',
};

/** How the search is going, in pictures. */
export const progress = {
  title: 'How is my search going?',
  own: 'From your own history; it stays on this computer.',
  asTable: 'As a table',
  funnel: { title: 'How far people came', head: ['Step', 'People'], steps },
  weeks: {
    title: 'Contacts and answers in the last weeks',
    week: 'Week from',
    contacts: 'Contacts',
    answers: 'Answers',
    summary: (contacts: number, answers: number) =>
      `${count(contacts, { one: '# contact', other: '# contacts' })}, ${count(answers, { one: '# answer', other: '# answers' })}`,
  },
  times: { title: 'How long answers took', head: ['Time', 'Answers'], none: 'No answers yet.', waits },
  empty: { title: 'Nothing to show yet', text: 'As soon as people are saved and written to, this page shows how it is going.' },
};
