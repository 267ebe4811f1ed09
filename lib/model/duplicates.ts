import type { PersonId } from './id';
import { areCompatible, emailKey, type Identifiable, isSharedMailbox, organizationKey, urlKey } from './identity';
import { areSimilar, type ReadyName, readyName } from './similar-name';

/** Why two records may be one person, the strongest reason first. */
export const duplicateReasons = [
  'sameEmail',
  'sameProfile',
  'sameNameAndOrganization',
  'sameNameAndPage',
  'similarNameAndOrganization',
  'similarNameAndPage',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export type Candidate = Identifiable & {
  id: PersonId;
  /** Addresses of the pages that the person was read from. */
  pages: readonly string[];
  distinctFrom?: readonly PersonId[] | undefined;
};

export type DuplicatePair = { one: PersonId; other: PersonId; reasons: DuplicateReason[] };

/** A candidate with what is compared made ready once. */
type Ready = { candidate: Candidate; name: ReadyName; emails: string[]; profile: string[]; organization: string[]; pages: string[] };

/** Many have an organisation or a page in common: its key is made once. */
function remembered(keyOf: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const key = known.get(text) ?? keyOf(text);
    known.set(text, key);
    return key;
  };
}

function makeReady(candidates: readonly Candidate[]): Ready[] {
  const ofPage = remembered(urlKey);
  const ofOrganization = remembered(organizationKey);
  return candidates.map((candidate) => ({
    candidate,
    name: readyName(candidate.name),
    emails: (candidate.emails ?? []).filter((email) => !isSharedMailbox(email)).map(emailKey),
    profile: candidate.profileUrl ? [urlKey(candidate.profileUrl)] : [],
    organization: candidate.organization ? [ofOrganization(candidate.organization)] : [],
    pages: candidate.pages.map(ofPage),
  }));
}

/** A way in which two people can be alike: they have a key in common (among those, `within` in common too), and their names fit. */
type Signal = {
  reason: DuplicateReason;
  keys: (person: Ready) => readonly string[];
  within?: (person: Ready) => readonly string[];
  fits: (one: ReadyName, other: ReadyName) => boolean;
};

const same = (one: ReadyName, other: ReadyName) => one.key === other.key;
const similar = (one: ReadyName, other: ReadyName) => !same(one, other) && areSimilar(one, other);
const compatible = (one: ReadyName, other: ReadyName) => areCompatible(one.words, other.words);

/** At least one name in common: a couple or an office may share an address. */
const sharesWord = (one: ReadyName, other: ReadyName) => one.words.some((word) => word.length > 1 && other.words.includes(word));

const ofOrganization = ({ organization }: Ready) => organization;
const ofPages = ({ pages }: Ready) => pages;
const wholeName = ({ name }: Ready) => [name.key];
/** Spellings of one name nearly always have a beginning in common. */
const beginnings = ({ name }: Ready) => name.beginnings;

const signals: readonly Signal[] = [
  { reason: 'sameEmail', keys: ({ emails }) => emails, fits: sharesWord },
  { reason: 'sameProfile', keys: ({ profile }) => profile, fits: compatible },
  { reason: 'sameNameAndOrganization', keys: ofOrganization, within: wholeName, fits: same },
  { reason: 'sameNameAndPage', keys: ofPages, within: wholeName, fits: same },
  { reason: 'similarNameAndOrganization', keys: ofOrganization, within: beginnings, fits: similar },
  { reason: 'similarNameAndPage', keys: ofPages, within: beginnings, fits: similar },
];

/** So many people with a key in common are a crowd (everybody of one company): each is compared with the next few only. */
const crowd = 200;
const neighbours = 20;

/**
 * The pairs of records that may be one person, each with its reasons, the most certain first; without those that the user said
 * are two. Linear in the number of people.
 */
export function findDuplicates(people: readonly Candidate[]): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  const all = makeReady(people);
  for (const { reason, keys, within, fits } of signals) {
    const groups = groupsBy(all, keys);
    for (const group of within ? groups.flatMap((one) => groupsBy(one, within)) : groups) {
      eachPair(group, ({ candidate: one, name }, { candidate: other, name: otherName }) => {
        if (!fits(name, otherName) || isKeptApart(one, other)) return;
        const [first, second] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
        const pair = pairs.get(first + second) ?? { one: first, other: second, reasons: [] };
        if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
        pairs.set(first + second, pair);
      });
    }
  }
  return [...pairs.values()].sort((a, b) => strength(a) - strength(b) || b.reasons.length - a.reasons.length);
}

const strength = ({ reasons: [strongest] }: DuplicatePair) => (strongest ? duplicateReasons.indexOf(strongest) : duplicateReasons.length);

const isKeptApart = (one: Candidate, other: Candidate) => one.distinctFrom?.includes(other.id) || other.distinctFrom?.includes(one.id);

/** Those who have a key in common; most have each of theirs alone. */
function groupsBy(people: readonly Ready[], keys: (person: Ready) => readonly string[]): Ready[][] {
  const first = new Map<string, Ready>();
  const groups = new Map<string, Ready[]>();
  for (const person of people) {
    for (const key of keys(person)) {
      const other = first.get(key);
      if (!other) first.set(key, person);
      else if (other !== person) {
        const group = groups.get(key);
        if (!group) groups.set(key, [other, person]);
        else if (group[group.length - 1] !== person) group.push(person);
      }
    }
  }
  return [...groups.values()];
}

function eachPair(group: readonly Ready[], visit: (one: Ready, other: Ready) => void): void {
  const isCrowd = group.length > crowd;
  const sorted = isCrowd ? [...group].sort((a, b) => (a.name.key < b.name.key ? -1 : 1)) : group;
  sorted.forEach((one, i) => {
    for (const other of sorted.slice(i + 1, isCrowd ? i + 1 + neighbours : undefined)) visit(one, other);
  });
}
