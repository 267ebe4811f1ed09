import { expect, test } from 'vitest';
import { readStructured, type StructuredPerson } from '@/lib/capture/structured';
import { page } from '../page';

const base = 'https://www.example.org/people/';
const island = (...documents: unknown[]) => documents.map((data) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`).join('');
const read = (html: string) => readStructured(page(html));
const presented = (people: StructuredPerson[]) => people.filter(({ context }) => context === 'entry').map(({ facts }) => facts.name);
const anna = { '@type': 'Person', name: 'Anna Berg' };
const ben = { '@type': 'Person', name: 'Ben Hill' };

test.each([
  ['one person', [anna], ['Anna Berg']],
  ['an array', [[anna, ben]], ['Anna Berg', 'Ben Hill']],
  ['several islands', [anna, ben], ['Anna Berg', 'Ben Hill']],
  ['a graph', [{ '@context': 'https://schema.org', '@graph': [anna, ben] }], ['Anna Berg', 'Ben Hill']],
  ['several types', [{ ...anna, '@type': ['Thing', 'Person'] }], ['Anna Berg']],
  ['a type as address', [{ ...anna, '@type': 'https://schema.org/Person' }], ['Anna Berg']],
  ['prefixed names', [{ '@type': 'schema:Person', 'schema:name': 'Anna Berg' }], ['Anna Berg']],
  ['given and family name', [{ '@type': 'Person', givenName: 'Anna', familyName: 'Berg' }], ['Anna Berg']],
  ['employees', [{ '@type': 'Organization', name: 'Riverton', employee: [anna, ben] }], ['Anna Berg', 'Ben Hill']],
  ['members, founders and alumni', [{ '@type': 'CollegeOrUniversity', name: 'R', member: anna, founder: ben, alumni: [{ '@type': 'Person', name: 'Cleo Fox' }] }], ['Anna Berg', 'Ben Hill', 'Cleo Fox']],
  ['departments', [{ '@type': 'Organization', name: 'R', department: { '@type': 'Organization', name: 'D', member: anna } }], ['Anna Berg']],
  ['a role between', [{ '@type': 'Organization', name: 'R', member: { '@type': 'OrganizationRole', roleName: 'Chair', member: anna } }], ['Anna Berg']],
  ['a profile page', [{ '@type': 'ProfilePage', mainEntity: anna }], ['Anna Berg']],
  ['about a page', [{ '@type': 'AboutPage', about: anna }], ['Anna Berg']],
  ['a list', [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: anna }, { '@type': 'ListItem', item: ben }] }], ['Anna Berg', 'Ben Hill']],
  ['speakers of an event', [{ '@type': 'Event', name: 'E', performer: [anna, ben] }], ['Anna Berg', 'Ben Hill']],
  ['referred to by id', [{ '@graph': [{ '@type': 'Organization', name: 'R', employee: { '@id': '#a' } }, { ...anna, '@id': '#a' }] }], ['Anna Berg']],
  ['described twice under one id', [{ '@graph': [{ '@id': '#a', ...anna }, { '@id': '#a', jobTitle: 'Chair' }] }], ['Anna Berg']],
  ['a lawyer by properties', [{ '@type': 'Attorney', name: 'Anna Berg', jobTitle: 'Partner' }], ['Anna Berg']],
  ['values', [{ '@type': 'Person', name: [{ '@value': 'Anna Berg', '@language': 'de' }] }], ['Anna Berg']],
  ['entities and mark-up in a name', [{ '@type': 'Person', name: 'Anna &lt;b&gt;M&uuml;ller&lt;/b&gt; &amp; Co' }], ['Anna Müller & Co']],
  ['the same person many times', [Array.from({ length: 300 }, () => anna)], ['Anna Berg']],
  ['author of an article', [{ '@type': 'Article', author: anna }], []],
  ['author by id in a graph', [{ '@graph': [{ '@type': 'BlogPosting', author: { '@id': '#a' } }, { ...anna, '@id': '#a' }] }], []],
  ['editor and publisher', [{ '@type': 'Book', editor: anna, publisher: ben }], []],
  ['reviewer', [{ '@type': 'Product', name: 'P', review: { '@type': 'Review', author: anna } }], []],
  ['authors of cited works', [{ '@type': 'ProfilePage', mainEntity: { ...ben, subjectOf: { '@type': 'ScholarlyArticle', author: anna } } }], ['Ben Hill']],
  ['whom somebody knows', [{ ...ben, knows: anna, spouse: { '@type': 'Person', name: 'Cleo Fox' } }], ['Ben Hill']],
  ['founder of the employer', [{ ...ben, worksFor: { '@type': 'Organization', name: 'R', founder: anna } }], ['Ben Hill']],
  ['a law firm', [{ '@type': 'Attorney', name: 'Berg & Hill LLP' }], []],
  ['a doctors\' practice', [{ '@type': 'Physician', name: 'Riverton Family Practice' }], []],
  ['an organisation', [{ '@type': 'Organization', name: 'Anna Berg Foundation' }], []],
  ['a person without a name', [{ '@type': 'Person', url: 'https://example.org' }], []],
  ['trailing commas', ['{"@type":"Person","name":"Anna Berg","jobTitle":"Chair",}'], ['Anna Berg']],
  ['a comment around it', ['<!-- {"@type":"Person","name":"Anna Berg"} -->'], ['Anna Berg']],
  ['CDATA', ['//<![CDATA[\n{"@type":"Person","name":"Anna Berg"}\n//]]>'], ['Anna Berg']],
  ['line breaks in a text', ['{"@type":"Person","name":"Anna Berg","description":"one\ntwo\tthree"}'], ['Anna Berg']],
  ['several objects in a row', ['{"@type":"Person","name":"Anna Berg"}{"@type":"Person","name":"Ben Hill"}'], ['Anna Berg', 'Ben Hill']],
  ['a missing comma', ['{"@type":"Person" "name":"Anna Berg"}'], ['Anna Berg']],
  ['a semicolon behind it', ['{"@type":"Person","name":"Anna Berg"};'], ['Anna Berg']],
  ['cut off', ['{"@type":"Organization","name":"R","employee":[{"@type":"Person","name":"Anna Berg"},{"@type":"Pers'], ['Anna Berg']],
  ['addresses in it', ['{"@type":"Person","name":"Anna Berg","url":"https://example.org/a","sameAs":["https://github.com/a",]}'], ['Anna Berg']],
  ['no JSON at all', ['hello'], []],
  ['nothing', [''], []],
  ['null and numbers', [null, 5, [null], { '@graph': null }], []],
])('JSON-LD: %s', (_, documents, names) => {
  expect(presented(read(island(...documents)).people)).toEqual(names);
});

test('all facts of a person, texts plain and addresses absolute', () => {
  const { people } = read(
    island({
      ...anna,
      honorificPrefix: 'Dr.', honorificSuffix: 'MSc', givenName: 'Anna', familyName: 'Berg', jobTitle: ['Chair', 'Lead'],
      worksFor: { '@type': 'Organization', name: 'Riverton College' },
      email: 'mailto:anna@example.org', telephone: '+1 555 123 4567',
      address: { '@type': 'PostalAddress', streetAddress: '1 Hill Road', postalCode: '1010', addressLocality: 'Springfield', addressCountry: 'AT' },
      image: { '@type': 'ImageObject', url: 'anna.jpg' }, url: '/anna', sameAs: ['https://github.com/annaberg', 'javascript:alert(1)', 'data:text/html,x'],
      description: '<p>Works on <b>rivers</b>.</p><script>alert(1)</script>', hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'PhD, Riverton 2010' },
    }),
  );
  expect(people).toEqual([
    {
      source: 'json-ld',
      context: 'entry',
      facts: {
        name: 'Anna Berg', honorific: 'Dr.', suffix: 'MSc', givenName: 'Anna', familyName: 'Berg', role: 'Chair', organization: 'Riverton College',
        emails: ['anna@example.org'], phones: ['+1 555 123 4567'], location: '1 Hill Road, 1010 Springfield, AT',
        photo: `${base}anna.jpg`, profileUrl: 'https://www.example.org/anna', links: ['https://github.com/annaberg'], bio: 'Works on rivers.',
        education: 'PhD, Riverton 2010',
      },
    },
  ]);
});

test('the organisation of the page', () => {
  const team = read(island({ '@type': 'Organization', name: 'Riverton', employee: [{ ...anna, jobTitle: 'Chair' }, ben] }));
  expect(team).toMatchObject({ organization: 'Riverton' });
  expect(team.people[0]?.facts).toMatchObject({ organization: 'Riverton', role: 'Chair' });
  expect(read(island({ '@type': 'Article', author: anna, publisher: { '@type': 'Organization', name: 'News' } }))).toMatchObject({ organization: 'News', people: [{ context: 'author' }] });
  expect(read('<p>x</p>')).toEqual({ people: [] });
});

test('the role stands in a role between organisation and person, or person and employer', () => {
  const role = { '@type': 'EmployeeRole', roleName: 'Treasurer' };
  expect(read(island({ '@type': 'Organization', name: 'R', employee: { ...role, employee: anna } })).people[0]?.facts).toMatchObject({ role: 'Treasurer', organization: 'R' });
  expect(read(island({ ...anna, worksFor: { ...role, worksFor: { '@type': 'Organization', name: 'R' } } })).people[0]?.facts).toMatchObject({ role: 'Treasurer', organization: 'R' });
});

test('hostile data cost little and reach no prototype', () => {
  const started = performance.now();
  const deep = `${'{"@type":"Organization","member":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const deepArray = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const polluting = '{"@type":"Person","name":"Anna Berg","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"toString":"x"}';
  const cycle = { '@graph': [{ '@id': '#a', ...anna, knows: { '@id': '#b' } }, { '@id': '#b', ...ben, knows: { '@id': '#a' } }] };
  const huge = `{"@type":"Person","name":"Too Big","description":"${'x'.repeat(12_000_000)}"}`;
  const { people } = read(island(deep, deepArray, polluting, cycle, '{"a":"'.repeat(20_000), '[{"@type":"Person",'.repeat(20_000), huge));
  expect(people.map(({ facts }) => facts.name)).toContain('Anna Berg');
  expect(people.map(({ facts }) => facts.name)).not.toContain('Too Big');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each([
  ['a person', '<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Anna Berg</span></div>', ['Anna Berg']],
  ['several types', '<div itemscope itemtype="https://schema.org/Thing http://schema.org/Person"><b itemprop="name">Anna Berg</b></div>', ['Anna Berg']],
  ['members', '<div itemscope itemtype="http://schema.org/Organization"><b itemprop="name">R</b><div itemprop="member" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Anna Berg</b></div></div>', ['Anna Berg']],
  ['an author', '<article itemscope itemtype="http://schema.org/Article"><span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Anna Berg</b></span></article>', []],
  ['an older vocabulary', '<div itemscope itemtype="http://data-vocabulary.org/Person"><b itemprop="name">Anna Berg</b><b itemprop="title">Chair</b></div>', ['Anna Berg']],
])('microdata: %s', (_, html, names) => {
  expect(presented(read(html).people)).toEqual(names);
});

test('facts of microdata, and the element they stand in', () => {
  const { people } = read(
    `<div id="card" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/anna">Anna Berg</a><img itemprop="image" src="anna.jpg">
     <span itemprop="jobTitle">Chair</span><a itemprop="email" href="mailto:anna@example.org">mail</a><meta itemprop="telephone" content="555-123-4567">
     <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">Springfield</i></span></div>`,
  );
  expect(people[0]?.element?.id).toBe('card');
  expect(people[0]?.facts).toEqual({
    name: 'Anna Berg', role: 'Chair', emails: ['anna@example.org'], phones: ['555-123-4567'], location: 'Springfield', photo: `${base}anna.jpg`,
    profileUrl: 'https://www.example.org/anna',
  });
});

test.each([
  ['schema.org', '<div vocab="https://schema.org/" typeof="Person"><span property="name">Anna Berg</span></div>', ['Anna Berg']],
  ['FOAF', '<div typeof="foaf:Person"><span property="foaf:name">Anna Berg</span></div>', ['Anna Berg']],
  ['whom somebody knows', '<div typeof="foaf:Person"><b property="foaf:name">Ben Hill</b><ul rel="foaf:knows"><li typeof="foaf:Person"><i property="foaf:name">Anna Berg</i></li></ul></div>', ['Ben Hill']],
  ['an author', '<div vocab="http://schema.org/" typeof="Article"><span property="author" typeof="Person"><b property="name">Anna Berg</b></span></div>', []],
  ['properties of the head', '<meta property="og:title" content="Anna Berg">', []],
])('RDFa: %s', (_, html, names) => {
  expect(presented(read(html).people)).toEqual(names);
});

test('facts of FOAF', () => {
  const { people } = read(
    `<div typeof="foaf:Person"><b property="foaf:name">Anna Berg</b><img rel="foaf:depiction" resource="anna.jpg" src="anna.jpg">
     <a rel="foaf:mbox" href="mailto:anna@example.org">m</a><a rel="foaf:homepage" href="https://annaberg.example/">h</a></div>`,
  );
  expect(people[0]?.facts).toMatchObject({ photo: `${base}anna.jpg`, emails: ['anna@example.org'], profileUrl: 'https://annaberg.example/' });
});
