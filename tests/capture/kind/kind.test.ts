import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { pageOrganization } from '@/lib/capture/kind/page-organization';
import weights from '@/lib/capture/kind/subject-weights.json';
import { subjectSignals } from '@/lib/capture/kind/subject-signals';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';

const at = (url: string, title: string, body: string, head = '') => new JSDOM(`<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`, { url }).window.document;

describe('the kind of a page', () => {
  it('is a profile where address, title and heading name one person', () => {
    const { kind, people } = capture(at('https://example.org/people/anna-winter', 'Anna Winter | Northwind', '<h1>Anna Winter</h1><p>Director of Research</p>'));
    expect(kind).toBe('profile');
    expect(people.map(({ name }) => name)).toEqual(['Anna Winter']);
  });
  it('is none where nobody is named', () => {
    expect(capture(at('https://example.org/faq', 'Questions', '<h1>Questions</h1><h2>Opening hours</h2><p>Every day from nine to five.</p>'))).toMatchObject({ kind: 'none', people: [] });
  });
});

describe('the subject', () => {
  it('is weighed by registered signals only', () => expect(Object.keys(weights.signals).filter((id) => !(id in subjectSignals))).toEqual([]));
});

describe('the organisation of a page', () => {
  const of = (title: string, body = '', head = '') => pageOrganization(new PageView(readSnapshot(at('https://www.northwindlabs.example/team', title, body, head))), undefined);
  it.each([
    ['its title and address', of('Our team | Northwind Labs')],
    ['its meta data', of('Team', '', '<meta property="og:site_name" content="Northwind Labs">')],
    ['its copyright line', of('Team', '<p>Text</p><footer><p>© 2024 Northwind Labs. All rights reserved.</p></footer>')],
  ])('is read from %s', (_, found) => expect(found).toBe('Northwind Labs'));
});
