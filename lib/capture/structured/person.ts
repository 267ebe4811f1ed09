import type { Facts } from '@/lib/model/facts';

/**
 * In which part somebody appears in structured data. An `entry` is presented by the page; all others are mentioned on the way: who
 * wrote or published it, and whom a person knows, a work cites or a comment is by.
 */
export type Context = 'entry' | 'author' | 'publisher' | 'relation';

/** Formats in order of trust; `h-card` is the older hCard too. */
export type Source = 'json-ld' | 'microdata' | 'rdfa' | 'h-card';

/** What a format states about somebody: everything may be missing, all texts are plain, all addresses absolute. */
export type StructuredFacts = Partial<Omit<Facts, 'section'>>;

/** Somebody described by structured data. `element` is absent where the description has no place in the text (JSON-LD). */
export type StructuredPerson = { source: Source; element?: Element; facts: StructuredFacts; context: Context };

/** All that structured data says about the page. */
export type Structured = { people: StructuredPerson[]; organization?: string };
