import type { Facts } from '@/lib/model/facts';

/**
 * In which part somebody appears in structured data. `entry` and `mainEntity` are people the page presents; all others are
 * mentioned on the way: who wrote, reviewed, published or is cited, and whom a person knows.
 */
export type Context = 'entry' | 'mainEntity' | 'author' | 'byline' | 'publisher' | 'review' | 'relation' | 'citation';

/** Formats in order of trust. */
export type Source = 'json-ld' | 'microdata' | 'rdfa' | 'h-card' | 'hcard';

/** What a format states about somebody: everything may be missing, all texts are plain, all addresses absolute. */
export type StructuredFacts = Partial<Omit<Facts, 'section'>>;

/** Somebody described by structured data. `element` is absent where the description has no place in the text (JSON-LD). */
export type StructuredPerson = { source: Source; element?: Element; facts: StructuredFacts; context: Context };

/** All that structured data says about the page. */
export type Structured = { people: StructuredPerson[]; organization?: string; pageKind?: 'profile' | 'listing' };
