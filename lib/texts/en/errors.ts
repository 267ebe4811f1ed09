import type { RefusalReason } from '@/lib/model/refusal';

const refusals: Record<RefusalReason, string> = {
  doNotContact: 'This person is on the do-not-contact list.',
  closed: 'This contact is closed. Change the status first.',
  notFound: 'This is no longer stored. It may have been deleted in another window.',
  samePerson: 'This is one and the same person.',
  nothingToUndo: 'There is nothing left to undo.',
  notTemplates: 'This file holds no templates of Mentor Trail.',
  notRecipes: 'This file holds no taught pages of Mentor Trail.',
  agreed: 'Both have agreed to this version. Begin the next one to change something.',
};

export const errors = {
  title: 'That did not work',
  refusals,
  saveAll: 'Save everything as a file',
  storage: {
    newerVersion: 'The stored data was written by a newer version of Mentor Trail. Update the extension; nothing was changed or lost.',
    full: 'There is no space left on this device for the browser to store more. What was saved before is still there; free some space, then try again.',
    unavailable: 'The browser does not let Mentor Trail use its storage right now. In a private window, try a normal one; otherwise restart the browser.',
    closed: 'The connection to the stored data was closed. Close Mentor Trail and open it again.',
  },
  unexpected: (detail: string) => `Something unexpected happened. What was shown as saved is still there. (${detail})`,
};
