import { z } from './zod';

/** How the user knows somebody: where people usually find a mentor, from near to far. */
export const Relation = z.enum([
  'family',
  'friend',
  'professor',
  'boss',
  'colleague',
  'alumni',
  'association',
  'event',
  'companyPage',
  'publication',
  'other',
]);
export type Relation = z.infer<typeof Relation>;
