import type { CapturedPerson } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/facts';
import { grouped } from '../remembered';
import { unifyKeys } from './unify-keys';

export type Keyed = { key: string; person: CapturedPerson };

/** What can be taken over from another entry; the first of them count twice for how full an entry is. */
const fields: readonly FactField[] = ['bio', 'photo', 'emails', 'role', 'phones', 'profileUrl', 'links', 'section', 'education', 'organization', 'location'];

const richness = (person: CapturedPerson): number => fields.reduce((sum, field, at) => sum + (person[field] === undefined ? 0 : at < 4 ? 2 : 1), 0);

/** `first` with the gaps filled from `second`; lists are joined. */
export function filled(first: CapturedPerson, second: CapturedPerson): CapturedPerson {
  const evidence = { ...second.evidence, ...first.evidence };
  const result: CapturedPerson = { ...first, evidence };
  for (const field of fields) {
    if (result[field] === undefined && second[field] !== undefined) Object.assign(result, { [field]: second[field] });
  }
  const [own, other] = [first.evidence.section?.confidence ?? 0, second.evidence.section?.confidence ?? 0];
  if (second.evidence.section && other > own + 0.1) {
    result.section = second.section;
    result.evidence = { ...evidence, section: second.evidence.section };
  }
  for (const field of ['emails', 'phones', 'links'] as const) {
    const joined = [...new Set([...(first[field] ?? []), ...(second[field] ?? [])])];
    if (joined.length) result[field] = joined;
  }
  return result;
}

/** Everybody once: whoever is listed several times keeps the fullest entry, completed from the others, at the place of the fullest. */
export function mergePeople(people: readonly Keyed[]): CapturedPerson[] {
  const keys = unifyKeys(people.map(({ key }) => key));
  return [...grouped(people.map(({ key, person }, at) => ({ key, person, at })), ({ key }) => keys.get(key) ?? key).values()]
    .map((group) => {
      const [first, ...rest] = group.sort((a, b) => richness(b.person) - richness(a.person) || a.at - b.at);
      return first && { at: first.at, person: rest.reduce((person, other) => filled(person, other.person), first.person) };
    })
    .filter((one) => one !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}
