import { FactField, factFields, maxValues } from './facts';
import { emailKey, urlKey } from './identity';
import { maxIgnored, type Person, type Provenance } from './person';
import { type Status, statuses } from './status';
import type { Instant } from './time';

/** The fields that a merge has to choose between, where the two records differ. */
type SingleFact = { [F in FactField]: (typeof factFields)[F]['many'] extends true ? never : F }[FactField];
/** Single values of the user's own. */
const ownFields = ['register', 'country', 'relation', 'introducer'] as const;
type OwnField = (typeof ownFields)[number];
export type MergeField = SingleFact | 'status' | 'salutation' | OwnField;
export type MergeChoices = { [F in MergeField]?: 'kept' | 'other' };

const singleFacts = FactField.options.filter((field): field is SingleFact => !factFields[field].many);
const listFacts = ['emails', 'phones', 'links'] as const satisfies FactField[];

const valueKey: Record<(typeof listFacts)[number], (value: string) => string> = {
  emails: emailKey,
  phones: (phone) => phone.replace(/[^\d+]/g, ''),
  links: urlKey,
};

const isOwn = (field: MergeField): field is OwnField => (ownFields as readonly string[]).includes(field);

/** Which record's value is proposed: the user's own word before a page's, else the one kept, if it has any. */
export function proposedChoice(field: MergeField, kept: Person, other: Person): 'kept' | 'other' {
  if (field === 'status') return proposedStatus(kept.status, other.status) === kept.status ? 'kept' : 'other';
  if (field === 'salutation') return kept.salutation === 'neutral' ? 'other' : 'kept';
  if (kept[field] === undefined) return other[field] === undefined ? 'kept' : 'other';
  if (isOwn(field) || other[field] === undefined) return 'kept';
  return other.provenance[field]?.by === 'user' && kept.provenance[field]?.by !== 'user' ? 'other' : 'kept';
}

/** Do not contact wins over everything; an open status over a closed one, the further over the nearer. */
const proposedStatus = (one: Status, other: Status): Status => {
  const order = Object.keys(statuses);
  const rank = (status: Status) => (status === 'doNotContact' ? 1_000 : statuses[status].stage === 'closed' ? -1 : order.indexOf(status));
  return rank(other) > rank(one) ? other : one;
};

/** The fields in which the two differ, so that there is something to choose. */
export const differingFields = (kept: Person, other: Person): MergeField[] =>
  ([...singleFacts, 'status', 'salutation', ...ownFields] as const).filter(
    (field) => kept[field] !== other[field] && kept[field] !== undefined && other[field] !== undefined,
  );

/**
 * Two records of one person as one, under the id of `kept`. Lists and tags are joined, notes follow each other; for all other
 * fields `choices` say whose value stays, `proposedChoice` where they are silent. The result may be too long for the schema:
 * nothing is cut.
 */
export function mergedPerson(kept: Person, other: Person, choices: MergeChoices, at: Instant): Person {
  const from = (field: MergeField) => ((choices[field] ?? proposedChoice(field, kept, other)) === 'other' ? other : kept);
  const merged: Person = {
    ...kept,
    provenance: { ...kept.provenance },
    status: from('status').status,
    tags: [...new Set([...kept.tags, ...other.tags])],
    notes: joinedNotes(kept.notes, other.notes),
    salutation: from('salutation').salutation,
    customSalutation: from('salutation').customSalutation ?? kept.customSalutation ?? other.customSalutation,
    register: from('register').register,
    country: from('country').country,
    relation: from('relation').relation,
    introducer: from('introducer').introducer,
    ignored: joinedIgnored(kept, other),
    distinctFrom: joinedDistinct(kept, other),
    createdAt: kept.createdAt < other.createdAt ? kept.createdAt : other.createdAt,
    changedAt: { ...other.changedAt, ...kept.changedAt, ...changedTimes(kept, other, at) },
    updatedAt: at,
  };
  for (const field of singleFacts) copyFact(merged, from(field), field);
  for (const field of listFacts) joinLists(merged, kept, other, field);
  return dropEmpty(merged);
}

const joinedDistinct = (kept: Person, other: Person) =>
  [...new Set([...(kept.distinctFrom ?? []), ...(other.distinctFrom ?? [])])].filter((id) => id !== kept.id && id !== other.id).slice(0, 1_000);

function joinedIgnored({ ignored }: Person, other: Person): Person['ignored'] {
  const joined = { ...ignored };
  for (const [field, values = []] of Object.entries(other.ignored ?? {}) as [FactField, string[] | undefined][]) {
    joined[field] = [...new Set([...(joined[field] ?? []), ...values])].slice(-maxIgnored);
  }
  return Object.keys(joined).length ? joined : undefined;
}

const joinedNotes = (one: string, other: string) =>
  (other && !one.includes(other) ? [one, other].filter(Boolean).join('\n\n') : one);

const changedTimes = (kept: Person, other: Person, at: Instant): Person['changedAt'] => ({
  ...(kept.status !== other.status && { status: at }),
  ...(other.tags.length && { tags: at }),
  ...(other.notes && { notes: at }),
});

function copyFact(merged: Person, source: Person, field: SingleFact): void {
  Object.assign(merged, { [field]: source[field] });
  if (source.provenance[field]) merged.provenance[field] = source.provenance[field];
}

function joinLists(merged: Person, kept: Person, other: Person, field: (typeof listFacts)[number]): void {
  const values = [...(kept[field] ?? []), ...(other[field] ?? [])];
  const byKey = new Map(values.map((value) => [valueKey[field](value), value] as const).reverse());
  const joined = [...new Set(values.map((value) => valueKey[field](value)))].map((key) => byKey.get(key) ?? key);
  Object.assign(merged, { [field]: joined.length ? joined.slice(0, maxValues) : undefined });
  const source = joinedSource(kept.provenance[field], other.provenance[field], joined);
  if (source) merged.provenance[field] = source;
}

/** The user's word over a page's; what the user took out of either list stays out, unless the other one has it. */
function joinedSource(one: Provenance | undefined, other: Provenance | undefined, joined: readonly string[]): Provenance | undefined {
  const source = [one, other].find((candidate) => candidate?.by === 'user') ?? one ?? other;
  const takenOut = [one, other].flatMap((candidate) => (candidate?.by === 'user' ? (candidate.removed ?? []) : []));
  const removed = takenOut.filter((value) => !joined.includes(value));
  return source?.by === 'user' && removed.length ? { ...source, removed: [...new Set(removed)].slice(-200) } : source;
}

/** Absent rather than empty, as everywhere. */
function dropEmpty(person: Person): Person {
  const { distinctFrom, changedAt, ...rest } = person;
  const whole = { ...rest, ...(distinctFrom?.length && { distinctFrom }), ...(changedAt && Object.keys(changedAt).length && { changedAt }) };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Person;
}
