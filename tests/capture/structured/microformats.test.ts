import { expect, test } from 'vitest';
import { readStructured } from '@/lib/capture/structured';
import { page } from '../page';

const found = (html: string) => readStructured(page(html)).people.map(({ facts, context }) => `${facts.name} ${context}`);

test.each([
  ['h-card', '<div class="h-card"><span class="p-name">Anna Berg</span></div>', ['Anna Berg entry']],
  ['name implied by the text', '<a class="h-card" href="/anna">Anna Berg</a>', ['Anna Berg entry']],
  ['name implied by the picture', '<a class="h-card" href="/anna"><img src="a.jpg" alt="Anna Berg"></a>', ['Anna Berg entry']],
  ['name in parts', '<p class="h-card"><b class="p-given-name">Anna</b> <b class="p-family-name">Berg</b></p>', ['Anna Berg entry']],
  ['author of an entry', '<div class="h-entry"><a class="p-author h-card" href="/">Anna Berg</a></div>', ['Anna Berg author']],
  ['p-author on a page without entries', '<div class="h-card p-author"><b class="p-name">Anna Berg</b></div>', ['Anna Berg entry']],
  ['whom a reply cites', '<div class="h-cite"><a class="p-author h-card" href="/">Anna Berg</a></div>', ['Anna Berg author']],
  ['an organisation', '<div class="h-card"><b class="p-name p-org">Riverton College</b></div>', []],
  ['an organisation inside a person', '<div class="h-card"><b class="p-name">Anna Berg</b><a class="p-org h-card" href="/r">Riverton</a></div>', ['Anna Berg entry', 'Riverton relation']],
  ['hCard', '<div class="vcard"><span class="fn">Anna Berg</span></div>', ['Anna Berg entry']],
  ['hCard with n', '<div class="vcard"><span class="n"><b class="given-name">Anna</b> <b class="family-name">Berg</b></span></div>', ['Anna Berg entry']],
  ['hCard of a writer', '<div class="hentry"><span class="author vcard"><a class="fn" href="/">Anna Berg</a></span></div>', ['Anna Berg author']],
  ['hCard of a commenter', '<div class="comment"><div class="comment-author vcard"><b class="fn">Anna Berg</b></div></div>', ['Anna Berg relation']],
  ['hCard of an organisation', '<div class="vcard"><span class="fn org">Riverton College</span></div>', []],
  ['hCard of an organisation named twice', '<div class="vcard"><b class="fn">Riverton</b><b class="org">Riverton</b></div>', []],
  ['hCard of a venue', '<div class="vcard location"><span class="fn">Grand Hotel</span></div>', []],
  ['both in one', '<div class="h-card vcard"><b class="p-name fn">Anna Berg</b></div>', ['Anna Berg entry']],
])('microformats: %s', (_, html, expected) => {
  expect(found(html)).toEqual(expected);
});

test('facts of an h-card', () => {
  const { people } = readStructured(
    page(
      `<div class="h-card"><img class="u-photo" src="anna.jpg" alt=""><a class="p-name u-url" href="/anna">Anna Berg</a> <i class="p-job-title">Chair</i>
       <b class="p-org">Riverton</b><a class="u-email" href="mailto:anna@example.org?subject=x">m</a><a class="p-tel" href="tel:555-123-4567">call</a>
       <span class="p-locality">Springfield</span><p class="p-note">Works on rivers.</p><a rel="me" href="https://github.com/annaberg">g</a></div>`,
    ),
  );
  expect(people).toMatchObject([
    {
      source: 'h-card',
      facts: {
        name: 'Anna Berg', role: 'Chair', organization: 'Riverton', emails: ['anna@example.org'], phones: ['555-123-4567'], location: 'Springfield',
        photo: 'https://www.example.org/people/anna.jpg', profileUrl: 'https://www.example.org/anna', links: ['https://github.com/annaberg'], bio: 'Works on rivers.',
      },
    },
  ]);
});

test('facts of an hCard', () => {
  const { people } = readStructured(
    page(
      `<div class="vcard"><b class="fn">Anna Berg</b><i class="title">Chair</i><span class="org"><b class="organization-name">Riverton</b>, Hall 2</span>
       <a class="email" href="mailto:anna@example.org">m</a><span class="tel"><i class="type">fax</i> <i class="value">555-000-0000</i></span>
       <span class="tel"><i class="type">work</i> <i class="value">555-123-4567</i></span><span class="adr"><i class="locality">Springfield</i></span></div>`,
    ),
  );
  expect(people[0]?.facts).toEqual({
    name: 'Anna Berg', role: 'Chair', organization: 'Riverton', emails: ['anna@example.org'], phones: ['555-123-4567'], location: 'Springfield',
  });
});

test('one person in several formats is one, the most trusted first, gaps filled', () => {
  const { people } = readStructured(
    page(
      `<script type="application/ld+json">{"@type":"Person","name":"Anna Berg","jobTitle":"Chair"}</script>
       <div id="c" class="h-card"><b class="p-name">Berg, Anna</b><i class="p-role">Member</i><a class="u-email" href="mailto:anna@example.org">m</a></div>`,
    ),
  );
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ source: 'json-ld', facts: { name: 'Anna Berg', role: 'Chair', emails: ['anna@example.org'] } });
  expect(people[0]?.element?.id).toBe('c');
});
