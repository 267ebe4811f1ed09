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

const ready = (candidate: Candidate): Ready => ({
  candidate,
  name: readyName(candidate.name),
  emails: (candidate.emails ?? []).filter((email) => !isSharedMailbox(email)).map(emailKey),
  profile: candidate.profileUrl ? [urlKey(candidate.profileUrl)] : [],
  organization: candidate.organization ? [organizationKey(candidate.organization)] : [],
  pages: candidate.pages.map(urlKey),
});

/** A way in which two people can be alike: they have a key in common, and their names fit. */
type Signal = { reason: DuplicateReason; keys: (person: Ready) => string[]; fits: (one: ReadyName, other: ReadyName) => boolean };

const same = (one: ReadyName, other: ReadyName) => one.key === other.key;
const similar = (one: ReadyName, other: ReadyName) => !same(one, other) && areSimilar(one, other);
const compatible = (one: ReadyName, other: ReadyName) => areCompatible(one.words, other.words);

/** At least one name in common: a couple or an office may share an address. */
const sharesWord = (one: ReadyName, other: ReadyName) => one.words.some((word) => word.length > 1 && other.words.includes(word));

const withName = (keys: string[], { name }: Ready) => keys.map((key) => `${key}\n${name.key}`);

/** By the first letters of each name: spellings of one name nearly always have a beginning in common. */
const withBeginnings = (keys: string[], { name }: Ready) => keys.flatMap((key) => name.words.map((word) => `${key}\n${word.slice(0, 2)}`));

const signals: readonly Signal[] = [
  { reason: 'sameEmail', keys: ({ emails }) => emails, fits: sharesWord },
  { reason: 'sameProfile', keys: ({ profile }) => profile, fits: compatible },
  { reason: 'sameNameAndOrganization', keys: (person) => withName(person.organization, person), fits: same },
  { reason: 'sameNameAndPage', keys: (person) => withName(person.pages, person), fits: same },
  { reason: 'similarNameAndOrganization', keys: (person) => withBeginnings(person.organization, person), fits: similar },
  { reason: 'similarNameAndPage', keys: (person) => withBeginnings(person.pages, person), fits: similar },
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
  const all = people.map(ready);
  for (const { reason, keys, fits } of signals) {
    for (const group of groupsBy(all, keys)) {
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

function groupsBy(people: readonly Ready[], keys: (person: Ready) => string[]): Ready[][] {
  const groups = new Map<string, Ready[]>();
  for (const person of people) {
    for (const key of new Set(keys(person))) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function eachPair(group: readonly Ready[], visit: (one: Ready, other: Ready) => void): void {
  const isCrowd = group.length > crowd;
  const sorted = isCrowd ? [...group].sort((a, b) => (a.name.key < b.name.key ? -1 : 1)) : group;
  sorted.forEach((one, i) => {
    for (const other of sorted.slice(i + 1, isCrowd ? i + 1 + neighbours : undefined)) visit(one, other);
  });
}
