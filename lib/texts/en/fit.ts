/** What a page says about what the user wants. */
export const fit = {
  title: 'What goes with my goals',
  nothing: 'What is known of them does not speak of your goals and skills.',
  unknown: 'Not enough is known of them to say.',
  short: { nothing: 'Nothing about it', unknown: 'Not enough known' },
  about: (wishes: string) => `(${wishes})`,
  first: 'Who fits my goals first',
  reading: 'Reading what their pages say …',
};
