import type { OwnPageTask } from './own-page';

/** What the capture script is asked to do in a page besides reading the page itself. */
export type PageTask = { ownPage: OwnPageTask };
