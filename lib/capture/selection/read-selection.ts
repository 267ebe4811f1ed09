import type { CapturedPerson, Evidence } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import { emailsIn } from '../contact/emails-in-text';
import { phonesIn } from '../contact/phones-in-text';
import { parseName } from '../names/parse-name';
import { type Assigned, assignLines, type LineField } from './assign-lines';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+[^\s<>"')\].,;:!?]/gi;
const maxLines = 400;
const maxSnippet = 300;
const nonEmpty = (list: string[]) => (list.length ? [...new Set(list)] : undefined);

const linksIn = (text: string): string[] =>
  [...text.matchAll(address)].map(([found]) => (/^https?:/i.test(found) ? found : `https://${found}`)).filter((url) => URL.canParse(url));

/** The line of a text that a value stands on. */
const lineWith = (lines: readonly string[], start: string): string => lines.find((line) => line.includes(start)) ?? start;

type Facts = Omit<CapturedPerson, 'evidence' | 'nameAsShown' | 'name'>;

const textOf = (assigned: readonly Assigned[], field: LineField): Assigned | undefined => assigned.find((one) => one.field === field);

/**
 * A text that the user selected on a page, as one person: name, role, organisation, place, education, contact details, and the rest as
 * what is told about them. `name` is empty where none was found, for the user to fill in.
 */
export function readSelection(text: string): CapturedPerson {
  const lines = text.split(/[\r\n\t]+|\s{3,}/).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).slice(0, maxLines);
  const assigned = assignLines(lines);
  const shown = textOf(assigned, 'name');
  const parts = shown && (parseName(shown.text, { allowMononym: true }) ?? { name: shown.text });
  const evidence: CapturedPerson['evidence'] = {};
  const prove = (field: FactField, snippet: string, confidence: number): Evidence =>
    (evidence[field] = { snippet: snippet.slice(0, maxSnippet), confidence });

  const facts: Facts = { honorific: parts?.honorific, givenName: parts?.givenName, familyName: parts?.familyName, suffix: parts?.suffix };
  for (const field of ['honorific', 'givenName', 'familyName', 'suffix'] as const) if (facts[field]) prove(field, shown?.text ?? '', shown?.score ?? 0);
  for (const field of ['role', 'organization', 'location', 'education'] as const) {
    const found = textOf(assigned, field);
    if (!found) continue;
    facts[field] = found.text;
    prove(field, lines[found.line] ?? found.text, found.score);
  }
  const bio = assigned.filter(({ field }) => field === 'bio').map((one) => one.text);
  if (bio.length) {
    facts.bio = bio.join('\n');
    prove('bio', bio[0] ?? '', 0.5);
  }
  const emails = lines.flatMap((line) => emailsIn(line).map(({ email }) => email));
  const phones = lines.flatMap((line) => phonesIn(line).filter(({ kind }) => kind !== 'fax').map(({ phone }) => phone));
  const contacts = { emails: nonEmpty(emails), phones: nonEmpty(phones), links: nonEmpty(lines.flatMap(linksIn)) };
  for (const field of ['emails', 'phones', 'links'] as const) {
    const [first] = contacts[field] ?? [];
    if (first) prove(field, lineWith(lines, first), 0.9);
  }
  if (shown) prove('name', lines[shown.line] ?? shown.text, shown.score);
  return { ...facts, ...contacts, name: parts?.name ?? '', nameAsShown: shown?.text ?? '', evidence };
}
