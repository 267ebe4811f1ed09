import { z } from './zod';

/** The files that people can be given out as. `json` holds them with all that belongs to them, for another shortlist. */
export const ExportFormat = z.enum(['spreadsheet', 'google', 'vcard3', 'vcard4', 'calendar', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;
