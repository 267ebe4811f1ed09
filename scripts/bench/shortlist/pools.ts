import { faker, fakerCS_CZ, fakerDE, fakerES, fakerFR, fakerIT, fakerNL, fakerPL, fakerSV, fakerTR } from '@faker-js/faker';

/** Words that invented people are made of. As data, so that a page can be handed them. */
export type Pools = { given: string[]; family: string[]; words: string[]; organizations: string[]; roles: string[]; places: string[] };

const fakers = [faker, fakerDE, fakerFR, fakerES, fakerIT, fakerNL, fakerPL, fakerSV, fakerTR, fakerCS_CZ];

const distinct = (count: number, make: (i: number) => string): string[] => [...new Set(Array.from({ length: count }, (_, i) => make(i)))];

const speaker = (i: number) => fakers[i % fakers.length] ?? faker;

/** The same words at every call: names of ten languages, organisations, jobs, and a vocabulary whose first words are the most used. */
export function pools(): Pools {
  for (const each of fakers) each.seed(1);
  const family = distinct(12_000, (i) => speaker(i).person.lastName());
  const surname = () => faker.helpers.arrayElement(family);
  return {
    given: distinct(6_000, (i) => speaker(i).person.firstName()),
    family,
    words: faker.helpers.shuffle(distinct(30_000, () => faker.word.sample())),
    organizations: distinct(6_000, (i) => `${surname()} ${faker.company.buzzNoun()} ${i % 3 ? 'GmbH' : 'Ltd'}`),
    roles: distinct(3_000, () => faker.person.jobTitle()),
    places: distinct(2_000, (i) => speaker(i).location.city()),
  };
}
