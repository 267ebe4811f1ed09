import type { OwnPageTask } from './own-page';
import type { RecipePlaces } from './recipe';

/** What the capture script is asked to do in a page besides reading it as it is. */
export type PageTask = { ownPage: OwnPageTask } | { recipe: RecipePlaces };
