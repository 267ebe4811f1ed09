import type { Horizon } from '@/lib/model/goal';
import type { PlanStep, UsualPart } from '@/lib/model/plan';
import type { Rhythm } from '@/lib/model/rhythm';
import { plural } from '../plural';

const count = plural('en');

type Step = { title: string; question: string; hint: string; example: string };

/** Where the user wants to go, and how the mentoring is to run. */
export const plan = {
  title: 'Goals and plan',
  intro: 'Everything here is optional, saved as you type, and stays on this computer.',
  begin: 'Begin with the first question',
  goOn: (question: string) => `Go on: ${question}`,
  toSearch: 'Plan the search',
  next: (question: string) => `Next: ${question}`,
  previous: 'Back',
  finish: 'See the whole plan',
  position: (n: number, of: number) => `Question ${n} of ${of}`,
  example: 'For example:',
  explain: 'Hint and example',

  steps: {
    vision: {
      title: 'Where I want to be',
      question: 'Where do you want to be in four to six years?',
      hint: 'Work, place, people, what your days look like. A few sentences are enough.',
      example: 'I lead a small team that builds instruments for observatories, in a town where I can cycle to work.',
    },
    skills: {
      title: 'Skills and qualities',
      question: 'Which skills and qualities does that take?',
      hint: 'A few short words each, as you would say them. People whose page speaks of them are pointed out.',
      example: 'leading a team, optics, speaking freely',
    },
    goals: {
      title: 'Goals',
      question: 'What do you want to reach on the way?',
      hint: 'One goal for the next months and one for the years to come are a good start. Each with a sign by which you will know that you are there.',
      example: 'Give a talk at a student conference by June. Reached when: twenty people listened and somebody asked a question.',
    },
    expectations: {
      title: 'What I expect of a mentor',
      question: 'What do you expect of a mentor?',
      hint: 'What they should do, and what they need not do. You will use this when you ask somebody.',
      example: 'Honest words about my work and an hour every other month. They need not find me a job.',
    },
    rhythm: {
      title: 'How often and where',
      question: 'How often do you want to meet, for how long, and where?',
      hint: 'A meeting a month of 45 minutes is what most programmes agree on. After three meetings both decide whether it goes on.',
      example: 'Once a month, 45 minutes, by video call, every third time in a café.',
    },
    structure: {
      title: 'How a meeting goes',
      question: 'How should a meeting be divided?',
      hint: 'This is how it usually goes. Both sides find a meeting worth their time if they know what comes.',
      example: 'Ten minutes for what happened since, twenty for one question, five for what comes next.',
    },
    tasks: {
      title: 'Tasks',
      question: 'What do you want to do together or in between, and learn by it?',
      hint: 'Kinds of tasks, each with what you want to learn by it.',
      example: 'Sit in on a planning meeting. I want to see how decisions are made.',
    },
  } satisfies Record<PlanStep, Step>,

  develop: 'I want to develop',
  developHint: 'Separate several by commas.',
  avoid: 'I do not want to develop',
  avoidHint: 'What others may expect and you leave out on purpose: “sales, programming”.',
  synonyms: {
    title: 'Other words for the same',
    hint: 'People’s pages may use other words than you, or another language: “machine learning” is also “ML, maschinelles Lernen”.',
    of: 'My word',
    same: 'Also called (separated by commas)',
    number: (n: number) => `Word ${n}`,
    add: 'Add other words',
  },
  addWord: 'Add',
  removeWord: (word: string) => `Remove ${word}`,
  wordRemoved: (word: string) => (word ? `${word} removed.` : 'Removed.'),

  addGoal: 'Add a goal',
  goalNumber: (n: number) => `Goal ${n}`,
  deleteGoal: 'Delete',
  goalDeleted: 'The goal is deleted.',
  goal: {
    text: 'What I want to reach',
    horizon: 'When',
    due: 'By',
    measure: 'Reached when',
    measureHint: 'A sign that others could see too.',
    skill: 'Skill or quality that it takes',
  },
  horizons: { short: 'Within months', long: 'Within years' } satisfies Record<Horizon, string>,

  rhythm: {
    rhythm: 'How often',
    minutes: 'Minutes',
    trial: 'Meetings on trial',
    medium: 'How to meet',
    anyMedium: 'Either',
    place: 'Where',
    placeHint: 'A town, a café, “at their office”.',
  },
  rhythms: {
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    threeWeekly: 'Every three weeks',
    monthly: 'Once a month',
    everyTwoMonths: 'Every two months',
    quarterly: 'Every three months',
  } satisfies Record<Rhythm, string>,

  usualParts: {
    arrive: 'How are we, what is important today',
    actions: 'What was agreed last time: done, not done, learned',
    topic: 'One topic in depth, with a question of mine',
    advice: 'Feedback and advice, my own ideas',
    next: 'Who does what by when, next date',
  } satisfies Record<UsualPart, string>,
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  minutesShort: 'min',
  changeStructure: 'Change it',
  asUsual: 'Back to the usual',
  addPart: 'Add a part',
  partNumber: (n: number) => `Part ${n}`,
  minutesOfPart: (n: number) => `Minutes of part ${n}`,
  sumOfMinutes: (sum: number, planned: number) => `${sum} of ${planned} minutes`,

  addTask: 'Add a task',
  taskNumber: (n: number) => `Task ${n}`,
  learning: 'What I want to learn by it',
  taskIdeas: 'Often useful:',
  usualTasks: [
    { text: 'Talk through a piece of my work', learning: 'See what an experienced eye sees' },
    { text: 'Sit in on a meeting or a day at work', learning: 'Know what the days are really like' },
    { text: 'Practise a talk or a conversation', learning: 'Speak calmly and clearly' },
    { text: 'Read something and discuss it', learning: 'Know how the field thinks' },
    { text: 'Meet somebody they know', learning: 'Get to know people in the field' },
  ],
};
