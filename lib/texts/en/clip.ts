/** A text that was selected on a page, as a person to be saved. */
export const clip = {
  title: 'Selected text as a person',
  from: 'Selected on',
  reading: 'Reading the text …',
  showText: 'The selected text',
  save: 'Save person',
  discard: 'Throw away',
  discarded: 'The selected text was thrown away',
  gone: { title: 'This text is no longer here', text: 'It was saved or thrown away, or it is older than a week.' },
};
