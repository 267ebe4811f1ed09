/** What a word can be a sign of: one bit each, so that a word can be several. */
export const Role = 1;
export const Modifier = 2;
export const Group = 4;
export const Organization = 8;
export const Address = 16;
export const Place = 32;
export const Education = 64;

/** How a key of the word table is matched: the whole word, its beginning, its end; or a whole label. */
export const Whole = 1;
export const Prefix = 2;
export const Suffix = 3;
export const LabelKey = 4;

/** Bits of a key of the packed tables: enough that a strange word meets a known one by chance once in some hundreds. */
export const keyBits = 24;
export const labelBits = 27;

/** What a label introduces, in the order of the values of the packed label table. */
export const labelFields = ['phone', 'fax', 'email', 'location', 'role', 'organization', 'education', 'bio', 'website', 'other'] as const;
export type LabelField = (typeof labelFields)[number];
