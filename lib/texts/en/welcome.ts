import { plural } from '../plural';

const count = plural('en');

/** The page that opens after the installation. */
export const welcome = {
  title: 'Welcome to Mentor Trail',
  lead: 'From “where do I want to be in five years?” to a mentor who goes part of the way with you. Everything stays on this computer.',
  again: 'First steps',
  pictures: {
    find: { title: 'Find people', text: 'Press the button on a page with people on it. Everybody is listed; you save who interests you.' },
    write: { title: 'Write to one', text: 'A draft says why you write to this person, in their own words. You send it yourself.' },
    meet: { title: 'Meet and go on', text: 'Questions for the first talk, an agreement, meetings, and a good end.' },
  },
  pin: {
    title: '1. Pin the button',
    text: 'Press the jigsaw piece at the top right of the browser, then the pin beside Mentor Trail (in Firefox: the cogwheel, “Pin to Toolbar”).',
    keys: 'Alt+Shift+M presses it from the keyboard.',
  },
  try: { title: '2. Try it', text: 'Open the sample page and press the button on it.', open: 'Open the sample page' },
  sample: {
    hint: 'Or look around with the invented people of that page on your shortlist. They leave no trace when you remove them.',
    load: 'Add the sample people',
    remove: 'Remove them',
    loaded: (n: number) => (n ? count(n, { one: '# person is on your shortlist', other: '# people are on your shortlist' }) : 'They are on your shortlist already'),
    removed: (n: number) => (n ? count(n, { one: '# person was removed', other: '# people were removed' }) : 'There are no sample people on your shortlist'),
  },
  goals: {
    title: '3. Say where you want to go',
    text: 'A few questions about your goals. What you answer helps to find who fits and gets into your letters. It can wait.',
    begin: 'Set up goals',
    skip: 'Skip, to the shortlist',
  },
  backup: {
    title: '4. Keep a backup',
    text: 'Your data are in this browser only. Save them as a file by hand, or have a dated file written into your downloads folder by itself. With such a file everything can be brought back, here or on another computer.',
    open: 'Look at backups',
  },
};
