import { withoutContacts } from '../contact/read-text';
import { trimmed } from '../fields/said';
import { findNames } from '../names/find-names';
import { nameScore } from '../names/name-score';
import { labelOf, type LabelField } from '../text/label-of';
import { splitParts } from '../text/split-parts';
import { textScores } from '../text/text-scores';
import { hasTwoLetters } from '../text/letters';

export type LineField = 'name' | 'role' | 'organization' | 'location' | 'education' | 'bio';

/** What a text, or a part of one, says: `line` is its index in the list given. */
export type Assigned = { field: LineField; text: string; line: number; score: number };

const scored = ['role', 'organization', 'location', 'education'] as const;
type Scored = (typeof scored)[number];

const leastName = 0.4;
const leastField = 0.5;
/** Each line further down makes it less likely that the name of the person described stands there. */
const perLine = 0.03;
const longest = 160;

const labelled: { [F in LabelField]?: LineField } = {
  role: 'role', organization: 'organization', unit: 'organization', location: 'location', education: 'education', bio: 'bio',
};

/** A name with how it stands on its line: alone, as a part of it, or in running text. */
type Place = { text: string; line: number; score: number; form: 'whole' | 'part' | 'running' };

/** The likeliest name: a whole line, a part of one, or the first name in running text. */
function findName(lines: readonly string[]): Place | undefined {
  let best: Place | undefined;
  const consider = (text: string, line: number, score: number, form: Place['form']) => {
    const weighed = score - perLine * line;
    if (score >= leastName && weighed > (best?.score ?? 0)) best = { text, line, score: weighed, form };
  };
  lines.slice(0, 30).forEach((text, line) => {
    if (text.length <= longest) {
      const parts = splitParts(text);
      if (!parts.some((part) => parts.length > 1 && fieldOf(part.text))) consider(text, line, nameScore(text), 'whole');
      for (const part of parts) if (part.text !== text) consider(part.text, line, nameScore(part.text) - 0.02, 'part');
    }
    const [found] = findNames(text.slice(0, 300));
    if (found) consider(found.name, line, found.score - (text.length > longest ? 0.25 : 0.1), 'running');
  });
  return best;
}

/** The field that a short text fits best. */
function fieldOf(text: string): { field: Scored; score: number } | undefined {
  if (text.length > longest || textScores.bio(text) > 0.6) return undefined;
  let best: { field: Scored; score: number } | undefined;
  for (const field of scored) {
    const score = textScores[field](text);
    if (score >= leastField && score > (best?.score ?? 0)) best = { field, score };
  }
  return best;
}

/** A line as one field, or, where it holds several, its parts ("Head of Research, Example Labs"). */
function read(text: string, line: number): Assigned[] {
  const label = labelOf(text);
  const known = label && labelled[label.field];
  if (label && known && label.rest) return [{ field: known, text: trimmed(label.rest), line, score: 0.9 }];
  const whole = fieldOf(text);
  const parts = text.length <= longest ? splitParts(text).map((part) => ({ ...part, read: fieldOf(part.text) })) : [];
  const several = new Set(parts.map((part) => part.read?.field));
  if (parts.length > 1 && several.size === parts.length && !several.has(undefined)) {
    return parts.flatMap((part) => (part.read ? [{ ...part.read, text: part.text, line }] : []));
  }
  return [whole ? { ...whole, text, line } : { field: 'bio', text, line, score: 0.5 }];
}

/**
 * What each of a few texts about one person says: their name, role, organisation, place, education; everything else is about them. A
 * field that is there already goes to what is told about them. E-mail addresses and telephone numbers are left out: they have
 * readers of their own.
 */
export function assignLines(lines: readonly string[]): Assigned[] {
  const name = findName(lines);
  const result: Assigned[] = name ? [{ field: 'name', text: name.text, line: name.line, score: Math.min(1, name.score + perLine * name.line) }] : [];
  const taken = new Set<LineField>();
  lines.forEach((whole, line) => {
    const rest = name?.line === line ? besideName(whole, name) : whole;
    const text = trimmed(withoutContacts(rest));
    if (!hasTwoLetters(text) || (labelOf(whole) && !trimmed(labelOf(whole)?.rest ?? '')) || isOnlyContacts(rest, text)) return;
    for (const one of read(text, line)) {
      const field = taken.has(one.field) ? 'bio' : one.field;
      if (field !== 'bio') taken.add(field);
      result.push({ ...one, field });
    }
  });
  return result;
}

const besideName = (line: string, { form, text }: Place): string =>
  form === 'whole' ? '' : form === 'running' ? line : line.replace(text, ' ');

/** Whether nothing but the label of an address or number is left of a line. */
const isOnlyContacts = (before: string, after: string): boolean => {
  if (before.trim().length - after.length < 5) return false;
  const label = labelOf(`${after}:`);
  return label !== undefined && ['phone', 'fax', 'email', 'website', 'other'].includes(label.field);
};
