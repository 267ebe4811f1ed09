import type { MentorshipState } from '@/lib/model/mentorship';
import type { Rhythm } from '@/lib/model/rhythm';
import { plural } from '../../plural';
import { agenda } from './agenda';
import { agreement } from './agreement';
import { ending } from './ending';
import { feedback } from './feedback';
import { journal } from './journal';
import { meetings } from './meetings';
import { steps } from './steps';

const count = plural('en');

const states: Record<MentorshipState, string> = {
  preparing: 'Before the ask',
  asked: 'Asked, no answer yet',
  declined: 'Said no',
  trial: 'First meetings',
  active: 'Running',
  paused: 'Pausing',
  ended: 'Ended',
};

const rhythms: Record<Rhythm, string> = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  threeWeekly: 'every three weeks',
  monthly: 'once a month',
  everyTwoMonths: 'every two months',
  quarterly: 'every three months',
};

export const mentoring = {
  title: 'Mentoring',
  states,
  rhythms,
  rhythm: (rhythm: string, minutes: number) => `${rhythm}, ${minutes} minutes`,
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  parts: {
    overview: 'Overview',
    ask: 'The ask',
    agreement: 'Agreement',
    agenda: 'Agenda',
    meetings: 'Meetings',
    feedback: 'Feedback',
    ending: 'Ending',
    journal: 'Journal',
  },
  partsLabel: (name: string) => `Mentoring with ${name}`,
  withPerson: (name: string) => `Mentoring with ${name}`,
  missing: 'This mentoring is not there any more.',
  toHome: 'All mentors',
  toPerson: 'Everything about this person',
  added: 'Added',
  removed: 'Removed',
  home: {
    list: 'My mentors',
    begin: 'Begin with somebody',
    beginHint: 'Somebody from the shortlist. Nothing is sent, and they need no account.',
    person: 'Person',
    choose: 'Choose a person …',
    prepare: 'Prepare to ask them',
    already: 'They mentor me already',
    began: (name: string) => `Mentoring with ${name} begun`,
    addPerson: 'Add a person by hand',
    archive: (n: number) => count(n, { one: 'Archive (#)', other: 'Archive (#)' }),
    putAway: 'Put into the archive',
    putAwayDone: (name: string) => `${name} is in the archive`,
    takeBack: 'Take out of the archive',
    takenBack: (name: string) => `${name} is out of the archive`,
    since: (day: string) => `since ${day}`,
    empty: {
      title: 'Nobody mentors you yet',
      text: 'After a first meeting with somebody you would like to learn from, prepare the ask here. If somebody mentors you already, begin right away.',
      nobody: 'Save or add the person first, then come back here.',
    },
  },
  ask: {
    hint: 'The draft is made from these notes. Whatever stays empty becomes a blank to fill in there.',
    why: 'Why this person?',
    whyHint: 'Something they said or did that helped. For example: your advice to ask the users before I build anything.',
    goals: 'What I want to reach',
    noGoals: 'No goals yet.',
    toGoals: 'Set goals',
    skills: 'Skills to learn',
    steps: 'General steps',
    stepsHint: 'One a line. For example: read three papers a month; write a first article.',
    months: 'For how many months?',
    offer: 'What can I give back?',
    offerHint: 'For example: research, feedback, the view of my generation.',
    notes: 'Notes from our meetings',
    write: (name: string) => `Write the ask to ${name}`,
    open: 'Open the draft of the ask',
    sent: (day: string) => `Asked on ${day}.`,
    yes: 'They said yes',
    yesDone: (name: string) => `${name} is your mentor`,
    no: 'They said no',
    noDone: 'Noted: no.',
  },
  steps,
  agreement,
  agenda,
  meetings,
  feedback,
  ending,
  journal,
};
