import { describe, expect, it } from 'vitest';
import { applyCapture } from '@/lib/model/apply-capture';
import { newPerson } from '@/lib/model/new-person';
import { ownPageOf, parseOwnPage, withOwnPage } from '@/lib/model/own-page';
import { toInstant } from '@/lib/model/time';
import { anna, captured, profilePage, teamPage } from '../people';

const task = { url: profilePage.url, name: anna.name };

describe('ownPageOf', () => {
  it.each([
    ['/team/anna', 'https://www.example.com/team/anna'],
    ['/team?id=7', 'https://www.example.com/team?id=7'],
    ['/team#anna', undefined],
    ['https://elsewhere.example.org/anna', undefined],
    ['http://www.example.com/team/anna', undefined],
  ])('%s', (link, expected) => {
    expect(ownPageOf({ ...anna, profileUrl: new URL(link, teamPage.url).href }, teamPage.url)).toBe(expected);
  });

  it('nobody without a link has one', () => expect(ownPageOf(anna, teamPage.url)).toBeUndefined());
});

describe('withOwnPage', () => {
  const own = {
    ...profilePage,
    person: captured('Dr. Anna Müller', { role: 'Director', bio: 'Short.', emails: ['a@example.com'], phones: ['+49 30 123'], section: 'Contact' }),
  };

  it('fills what was empty and leaves the rest', () => {
    const person = withOwnPage(anna, own);
    expect(person).toMatchObject({ name: 'Anna Müller', role: 'Head of Research', emails: anna.emails, bio: anna.bio, phones: ['+49 30 123'] });
    expect(person.section).toBeUndefined();
  });

  it('takes a longer text about the person', () => {
    const bio = 'Anna builds instruments for small telescopes, and teaches how to grind their mirrors.';
    expect(withOwnPage(anna, { ...own, person: captured('Anna Müller', { bio }) }).bio).toBe(bio);
  });

  it('never touches what the user corrected or cleared', () => {
    const person = withOwnPage({ ...anna, phones: undefined, corrected: ['phones'] }, own);
    expect(person.phones).toBeUndefined();
  });

  it('says of each added field where it was read, also when saved', () => {
    const at = toInstant(new Date('2026-03-01T10:00:00Z'));
    const blank = newPerson({ name: 'Anna Müller' }, 'shortlisted', at, { by: 'user', at });
    const { provenance } = applyCapture(blank, withOwnPage(anna, own), teamPage, at).person;
    expect(provenance.phones).toMatchObject({ by: 'page', ...profilePage });
    expect(provenance.role).toMatchObject({ by: 'page', ...teamPage });
  });
});

describe('parseOwnPage', () => {
  it('takes a reading and drops addresses that a page made up for its evidence', () => {
    const forged = { ...anna, evidence: { role: { snippet: 'x', confidence: 1, url: 'https://forged.example/', title: 'Forged' } } };
    const reading = parseOwnPage({ state: 'read', person: forged, ...profilePage }, task);
    expect(reading).toMatchObject({ state: 'read', person: { name: 'Anna Müller', evidence: { role: { snippet: 'x' } } } });
    expect(JSON.stringify(reading)).not.toContain('forged');
  });

  it.each([
    [{ state: 'read', person: anna, ...profilePage, url: 'https://elsewhere.example/' }, 'otherSite'],
    [{ state: 'read', person: { role: 'nobody' }, ...profilePage }, 'nobody'],
    [{ state: 'failed', reason: 'notFound' }, 'notFound'],
  ])('%#: is a failure', (raw, reason) => expect(parseOwnPage(raw, task)).toEqual({ state: 'failed', reason }));

  it.each([[null], ['text'], [{ state: 'read', person: anna, url: 'javascript:alert(1)', title: '' }], [{ state: 'failed', reason: 'because' }]])(
    '%j is no answer',
    (raw) => expect(() => parseOwnPage(raw, task)).toThrow(),
  );
});
