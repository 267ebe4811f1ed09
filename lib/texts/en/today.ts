import type { ReminderKind } from '@/lib/model/reminder';
import { plural } from '../plural';

const count = plural('en');
const tasks: Record<ReminderKind, string> = {
  followUp: 'Follow up',
  thankYou: 'Say thank you',
  agendaProposal: 'Send the topics for the meeting',
  checkpoint: 'Look back together',
  task: 'Do what you promised',
};
const begin: Record<ReminderKind, string> = { followUp: 'Write', thankYou: 'Write', agendaProposal: 'Write', checkpoint: 'Look back', task: 'Open' };

export const today = {
  title: 'Today',
  due: (n: number) => count(n, { one: '# thing to do', other: '# things to do' }),
  dueList: 'Due now',
  drafts: 'All drafts',
  upcomingList: 'Coming up',
  tasks,
  since: (task: string, when: string) => `${task} · due ${when}`,
  on: (task: string, when: string) => `${task} · ${when}`,
  begin,
  done: 'Done',
  later: 'Later',
  laterHint: 'In three working days',
  otherDay: 'Put off to another day',
  snooze: { tomorrow: 'Tomorrow', nextWeek: 'In a week', twoWeeks: 'In two weeks' },
  notice: {
    label: 'Tell me once a day what is due',
    time: 'At what time',
    refused: 'The browser was not allowed to show notifications.',
  },
  finished: (name: string) => `Done: ${name}`,
  moved: (name: string, day: string) => `${name}: reminder on ${day}`,
  empty: {
    title: 'Nothing due today',
    text: 'After a message is marked as sent, its follow-up appears here on the right day.',
    write: 'Choose somebody to write to',
    textNobody: 'Start with a page that has people on it and save those who could be a mentor.',
    findPeople: 'Look at this page',
  },
};
