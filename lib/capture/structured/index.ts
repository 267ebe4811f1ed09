import { readJsonLd } from './json-ld';
import type { Structured } from './person';

export type { Context, Source, Structured, StructuredFacts, StructuredPerson } from './person';

/** Everybody whom the structured data of the page describes, in order of trust, with the part they play there. */
export const readStructured = (document: Document): Structured => ({ people: readJsonLd(document) });
