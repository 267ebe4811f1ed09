import type { Facts } from '@/lib/model/facts';
import { fold } from '@/lib/model/fold';
import type { Pools } from './pools';

/** Numbers from 0 to 1, the same for the same seed ("mulberry32"). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const biographyLength = 80;
/** One of so many is there twice, with the same address and a name that is spelt differently. */
const doubledEvery = 100;

/** Facts of `count` invented people, the same at every call; every hundredth is there twice. */
export function* people(count: number, { given, family, words, organizations, roles, places }: Pools): Generator<Facts & { bio: string }> {
  const random = randomFrom(count);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  /** Some words are everywhere, most are rare, as in any language. */
  const word = () => words[Math.floor(words.length * random() ** 3)] ?? '';
  for (let i = 0; i < count; i++) {
    const name = { given: one(given), family: one(family) };
    const organization = one(organizations);
    const host = `${fold(organization).replace(/[^a-z]+/g, '-')}.example.com`;
    const slug = fold(`${name.given}.${name.family}`).replace(/[^a-z.]+/g, '');
    const facts = {
      name: `${name.given} ${name.family}`,
      givenName: name.given,
      familyName: name.family,
      role: one(roles),
      organization,
      emails: [`${slug}.${i}@${host}`],
      phones: [`+49 30 5550${String(i).padStart(6, '0')}`],
      location: one(places),
      profileUrl: `https://${host}/people/${slug}-${i}`,
      bio: `${Array.from({ length: biographyLength }, word).join(' ')}.`,
    };
    yield facts;
    if (i % doubledEvery === doubledEvery / 2 && ++i < count) yield { ...facts, name: `${name.family}, ${name.given}`, role: one(roles) };
  }
}
