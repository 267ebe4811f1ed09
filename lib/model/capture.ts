import { z } from './zod';
import { type FactField, type Facts, factFields, salvageFact } from './facts';

/**
 * Where on the page a captured value was read, and how sure the reader is of it (0 to 1). `url` and `title` only where that is
 * another page than the one that the person was found on: their own page.
 */
export type Evidence = { snippet: string; confidence: number; url?: string | undefined; title?: string | undefined };

/** One person as the capture script reads them from a page. Addresses are absolute. */
export type CapturedPerson = Facts & {
  /** The name as it stands on the page, with titles and in the page's order. */
  nameAsShown: string;
  evidence: { [F in FactField]?: Evidence };
  /** Fields that the user corrected in the list before saving: they are saved as the user's own words. */
  corrected?: FactField[] | undefined;
  /** Fields that the user wants to stay as they are saved, whatever the page says. */
  ignored?: FactField[] | undefined;
};

/** `listing`: several people, each an entry; `profile`: one person's own page; `none`: nobody to save. */
export type PageKind = 'listing' | 'profile' | 'none';

/** What the capture script returns for a page. `complete` is false where a limit of time or size cut the reading short. */
export type Capture = {
  url: string;
  title: string;
  /** BCP 47 tag as far as the page states it. */
  language?: string | undefined;
  organization?: string | undefined;
  kind: PageKind;
  complete: boolean;
  people: CapturedPerson[];
};

/** At most so many people are taken from one page. */
export const maxPeople = 5_000;

const text = (max: number) => z.string().transform((s) => s.toWellFormed().slice(0, max).toWellFormed());
const Page = z.object({
  url: z.url({ protocol: /^(https?|file)$/ }).max(8_000),
  title: text(500).catch(''),
  language: z.string().max(35).optional().catch(undefined),
  organization: text(300).optional().catch(undefined),
  kind: z.enum(['listing', 'profile', 'none']),
  complete: z.boolean(),
  people: z.array(z.unknown()).transform((list) => list.slice(0, maxPeople)),
});
const RawPerson = z.record(z.string(), z.unknown());
const RawEvidence = z.object({ snippet: text(400), confidence: z.number().min(0).max(1).catch(0) });

/** One person who came back from a page, made safe as in `parseCapture`; `undefined` without a usable name. */
export function parsePerson(raw: unknown): CapturedPerson | undefined {
  const record = RawPerson.safeParse(raw);
  if (!record.success) return undefined;
  const evidenceOf = RawPerson.catch({}).parse(record.data.evidence);
  const facts: Record<string, unknown> = {};
  const evidence: CapturedPerson['evidence'] = {};
  for (const field of Object.keys(factFields) as FactField[]) {
    const value = salvageFact(field, record.data[field]);
    if (value === undefined) continue;
    facts[field] = value;
    const seen = RawEvidence.safeParse(evidenceOf[field]);
    if (seen.success) evidence[field] = seen.data;
  }
  if (typeof facts.name !== 'string') return undefined;
  const nameAsShown = salvageFact('name', record.data.nameAsShown) ?? facts.name;
  return { ...facts, name: facts.name, nameAsShown, evidence };
}

/**
 * What came back from a page, made safe: pages are hostile and can forge the result. A person without a usable name is
 * dropped, an unusable field is left out. Throws `ZodError` where the result as a whole is not a capture.
 */
export function parseCapture(raw: unknown): Capture {
  const page = Page.parse(raw);
  return { ...page, people: page.people.map(parsePerson).filter((person) => person !== undefined) };
}

const Taught = z.object({ capture: z.unknown(), matched: z.boolean() });

/** As `parseCapture`, for a page that was read by a recipe. */
export function parseTaught(raw: unknown): { capture: Capture; matched: boolean } {
  const { capture, matched } = Taught.parse(raw);
  return { capture: parseCapture(capture), matched };
}
