import type { Migration } from '.';

/** What the user took from pages by hand, and how they taught the program to read them. */
export const taught: Migration = { stores: { clips: 'id, url', recipes: 'id, origin' } };
