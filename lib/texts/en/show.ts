/** Showing on the page itself where something was read. */
export const show = {
  onPage: 'Show on the page',
  field: (label: string) => `Show on the page: ${label}`,
  hidden: 'The page has these words in a part that it does not show now.',
  notFound: 'These words are not on the page any more.',
  noAddress: 'The page has no address to open.',
};
