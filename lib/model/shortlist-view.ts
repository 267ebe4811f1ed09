import { Status } from './status';
import { z } from './zod';

/** What the rows of the table can be sorted by. */
export const SortKey = z.enum(['name', 'role', 'organization', 'status', 'createdAt', 'updatedAt']);
export type SortKey = z.infer<typeof SortKey>;

/** The columns of the table beside the name, each with what a press on its head sorts by. */
export const columns = {
  role: { sort: 'role' },
  organization: { sort: 'organization' },
  status: { sort: 'status' },
  tags: { sort: undefined },
  emails: { sort: undefined },
  phones: { sort: undefined },
  location: { sort: undefined },
  section: { sort: undefined },
  education: { sort: undefined },
  createdAt: { sort: 'createdAt' },
  updatedAt: { sort: 'updatedAt' },
} as const satisfies Record<string, { sort: SortKey | undefined }>;

export type Column = keyof typeof columns;
export const Column = z.enum(Object.keys(columns) as [Column, ...Column[]]);

export type PeopleOrder = { by: SortKey; descending: boolean };

/** How the user wants to see the table: which columns, in which order, and how the rows are sorted. */
export const ShortlistView = z.object({
  columns: z.array(Column).default(['role', 'organization', 'status', 'tags', 'updatedAt']),
  by: SortKey.default('updatedAt'),
  descending: z.boolean().default(true),
});
export type ShortlistView = z.infer<typeof ShortlistView>;

/** Whom a list shows: `text` in any field, one of `statuses` (none: any), every one of `tags`. */
export const PeopleFilterWords = z.object({
  text: z.string().max(500).default(''),
  statuses: z.array(Status).default([]),
  tags: z.array(z.string().max(60)).default([]),
});
export type PeopleFilterWords = z.infer<typeof PeopleFilterWords>;

/** A filter that the user gave a name. */
export const SavedFilter = PeopleFilterWords.extend({ name: z.string().trim().min(1).max(60) });
export type SavedFilter = z.infer<typeof SavedFilter>;

export const SavedFilters = z.object({ list: z.array(SavedFilter).max(100).default([]) });
export type SavedFilters = z.infer<typeof SavedFilters>;
