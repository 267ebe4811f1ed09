/** Picking people on the page itself. These words are sent into the page: `#` stands for a number. */
export const picker = {
  title: 'Pick on the page',
  hint: 'Click a person. Arrow keys widen, narrow and move on; Enter takes; Esc leaves.',
  panel: 'What is this?',
  ignore: '–',
  noName: 'Say which text is the name.',
  takeOne: 'Take this one',
  takeAll: 'Take all # like this one',
  other: 'Pick another',
  leave: 'Leave',
  kept: 'Taken over: #. Open Mentor Trail to save.',
  failed: 'That did not work. Close this and try again from Mentor Trail.',
};
