import type { Facts } from './facts';
import { fold, foldedWords } from './fold';

/** What is needed to recognise a person: any saved or captured one fits. */
export type Identifiable = Pick<Facts, 'name' | 'organization' | 'emails' | 'profileUrl'>;

/** A text such as "email:anna@example.org" that two records of one person have in common. */
export type MatchKey = string;

const legalForms = new Set(
  'ag bv co corp corporation ev gbr gmbh inc incorporated kg kgaa limited llc llp ltd mbh nv oy plc sa sarl sas se spa srl ug'.split(' '),
);

/** Mailboxes of a house or an office rather than of a person, by their local part. */
const sharedMailboxes = new Set(
  `
    admin alumni anfrage assistant assistenz buro career careers contact contacts department dekanat dept empfang enquiries
    enquiry hello hr info information infos inquiries jobs kanzlei kontakt mail marketing media office post poststelle praxis
    press presse reception sales secretariat sekretariat sekr service studienberatung support team verwaltung webmaster zentrale
  `.trim().split(/\s+/),
);

/** The name as a set of words in fixed order: "Müller, Anna" and "Anna Mueller" are the same. */
export const nameKey = (name: string): string => keyOfWords(foldedWords(name));

/** `nameKey` of a name whose folded words are known. */
export const keyOfWords = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** An organisation without the words that say only its legal form, unless nothing else is left. */
export const organizationKey = (organization: string): string => {
  const words = foldedWords(organization.replaceAll('.', ''));
  const telling = words.filter((word) => !legalForms.has(word));
  return (telling.length ? telling : words).join(' ');
};

export const emailKey = (email: string): string => email.trim().toLowerCase();

/** An address without what does not identify the page: scheme, "www.", trailing slash, tracking parameters. */
export const urlKey = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (/^(utm_|fbclid$|gclid$|mc_|ref$)/i.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
};

/** Whether an address belongs to an office rather than to one person. */
export const isSharedMailbox = (email: string): boolean => sharedMailboxes.has(fold(email).split(/[@._-]/)[0] ?? '');

/**
 * The keys under which a person can be found again, strongest first. `page`: the address of the page that the person was read
 * from, which tells people without any contact detail apart.
 */
export function matchKeys(person: Identifiable, page?: string): MatchKey[] {
  const name = nameKey(person.name);
  const keys = (person.emails ?? []).map((email) => `email:${emailKey(email)}`);
  if (person.profileUrl) keys.push(`url:${urlKey(person.profileUrl)}`);
  if (person.organization) keys.push(`name+org:${name}|${organizationKey(person.organization)}`);
  if (page) keys.push(`name+page:${name}|${urlKey(page)}`);
  return [...new Set(keys)];
}

const isInitialOf = (short: string, long: string) => short.length === 1 && long.startsWith(short);

/** Whether two names can be of one person: the same words, or one leaves out or shortens given names that the other has. */
export const isCompatibleName = (one: string, other: string): boolean => areCompatible(foldedWords(one), foldedWords(other));

/** `isCompatibleName` of names whose folded words are known. */
export function areCompatible(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const isThere = (word: string) => long.includes(word);
  const isShortened = (word: string) => long.some((full) => isInitialOf(word, full) || isInitialOf(full, word));
  return short.some((word) => word.length > 1 && isThere(word)) && short.every((word) => isThere(word) || isShortened(word));
}

/**
 * Whether two records that have `key` in common are of one person. The same e-mail or profile address is not enough: an office
 * address or a list page is shared by many.
 */
function isSamePerson(key: MatchKey, one: Identifiable, other: Identifiable): boolean {
  if (key.startsWith('name+')) return true;
  const isPersonal = !key.startsWith('email:') || !isSharedMailbox(key.slice('email:'.length));
  return isPersonal ? isCompatibleName(one.name, other.name) : nameKey(one.name) === nameKey(other.name);
}

/**
 * Keys that stand for names of several people among `people`: an office's address, the page of the whole team. `keys`: the match
 * keys of each.
 */
function sharedKeys(people: readonly Identifiable[], keys: readonly (readonly MatchKey[])[]): Set<MatchKey> {
  const names = new Map<MatchKey, string>();
  const shared = new Set<MatchKey>();
  people.forEach(({ name }, i) => {
    for (const key of keys[i] ?? []) {
      const first = names.get(key);
      if (first === undefined) names.set(key, name);
      else if (!isCompatibleName(first, name)) shared.add(key);
    }
  });
  return shared;
}

/**
 * Finds for each of `people` the candidate who is the same person, by the strongest key; `undefined` where there is none.
 * `candidatesOf`: those who have a key.
 */
export function matchPeople<T extends Identifiable>(
  people: readonly Identifiable[],
  keys: readonly (readonly MatchKey[])[],
  candidatesOf: (key: MatchKey) => readonly T[],
): (T | undefined)[] {
  const shared = sharedKeys(people, keys);
  const fits = (key: MatchKey, person: Identifiable, candidate: T) =>
    shared.has(key) ? nameKey(person.name) === nameKey(candidate.name) : isSamePerson(key, person, candidate);
  return people.map((person, i) => {
    for (const key of keys[i] ?? []) {
      const match = candidatesOf(key).find((candidate) => fits(key, person, candidate));
      if (match) return match;
    }
    return undefined;
  });
}

/** The indexes of `people`, grouped by who is the same person, in the order of each group's first. */
export function groupSamePeople(people: readonly Identifiable[], page?: string): number[][] {
  const keys = people.map((person) => matchKeys(person, page));
  const shared = sharedKeys(people, keys);
  const groups: number[][] = [];
  const groupsOf = new Map<MatchKey, Set<number[]>>();
  people.forEach((person, i) => {
    const own = keys[i] ?? [];
    const isOne = (key: MatchKey, [first = 0]: number[]) => {
      const other = people[first];
      if (!other) return false;
      return shared.has(key) ? nameKey(person.name) === nameKey(other.name) : isSamePerson(key, person, other);
    };
    const group = own.flatMap((key) => [...(groupsOf.get(key) ?? [])].filter((candidate) => isOne(key, candidate)))[0] ?? [];
    if (!group.length) groups.push(group);
    group.push(i);
    for (const key of own) groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(group));
  });
  return groups;
}
