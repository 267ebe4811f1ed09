import type { CapturedPerson } from './capture';
import type { FactField } from './facts';

/** What a person's own page can add. The name and the section stay as the list has them. */
const additions: readonly FactField[] = [
  'honorific', 'suffix', 'role', 'organization', 'emails', 'phones', 'location', 'photo', 'links', 'bio', 'education',
];

const isMissing = (person: CapturedPerson, own: CapturedPerson, field: FactField): boolean => {
  if (own[field] === undefined || person.corrected?.includes(field)) return false;
  return person[field] === undefined || (field === 'bio' && String(own.bio).length > String(person.bio).length);
};

/**
 * The person with what their own page adds: fields that were empty, and a longer text about them. What the user corrected stays.
 * Each added field says where it was read.
 */
export function withOwnPage(person: CapturedPerson, own: { person: CapturedPerson; url: string; title: string }): CapturedPerson {
  const fields = additions.filter((field) => isMissing(person, own.person, field));
  const { url, title } = own;
  const evidence = fields.map((field) => [field, { ...(own.person.evidence[field] ?? { snippet: '', confidence: 0 }), url, title }]);
  return {
    ...person,
    ...Object.fromEntries(fields.map((field) => [field, own.person[field]])),
    evidence: { ...person.evidence, ...Object.fromEntries(evidence) },
  };
}
