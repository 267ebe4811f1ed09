import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelection } from '@/lib/capture/selection/read-selection';

const card = `Dr. Odalys Brennan
Head of Research
Example Labs GmbH
odalys.brennan@example.com
Tel. +49 30 1234567
Berlin, Germany
Odalys has looked after old apple trees for twenty years, and she teaches pruning at the village school every winter.`;

describe('readSelection', () => {
  it('reads a business card', () => {
    expect(readSelection(card)).toMatchObject({
      name: 'Odalys Brennan',
      nameAsShown: 'Dr. Odalys Brennan',
      honorific: 'Dr.',
      role: 'Head of Research',
      organization: 'Example Labs GmbH',
      emails: ['odalys.brennan@example.com'],
      phones: ['+49 30 1234567'],
      location: 'Berlin, Germany',
      bio: 'Odalys has looked after old apple trees for twenty years, and she teaches pruning at the village school every winter.',
    });
  });

  it.each([
    ['a line with everything', 'Piet Vanderhoek – Managing Director, Example Labs GmbH', { name: 'Piet Vanderhoek', role: 'Managing Director', organization: 'Example Labs GmbH' }],
    ['a role before the name', 'Chief Financial Officer\nPriya Ramanathan', { name: 'Priya Ramanathan', role: 'Chief Financial Officer' }],
    ['labels', 'Ingrid Falk\nPosition: Professor of Botany\nE-Mail: ingrid.falk@example.org', { name: 'Ingrid Falk', role: 'Professor of Botany', emails: ['ingrid.falk@example.org'] }],
    ['a disguised address', 'Kofi Asante\nkofi.asante [at] example [dot] org', { name: 'Kofi Asante', emails: ['kofi.asante@example.org'] }],
    ['German', 'Prof. Dr. Annegret Wiesenthal\nLeiterin der Abteilung Forschung\nUniversität Lindental\nTelefon: 030 1234567', { name: 'Annegret Wiesenthal', honorific: 'Prof. Dr.', role: 'Leiterin der Abteilung Forschung', organization: 'Universität Lindental', phones: ['030 1234567'] }],
    ['a link', 'Samira Haddad\nwww.example.org/samira', { name: 'Samira Haddad', links: ['https://www.example.org/samira'] }],
    ['a sentence', 'Marta Oyelaran is the chief executive of Brightwater and has led it since 2014.', { name: 'Marta Oyelaran', bio: 'Marta Oyelaran is the chief executive of Brightwater and has led it since 2014.' }],
  ])('reads %s', (_, text, expected) => expect(readSelection(text)).toMatchObject(expected));

  it('keeps everything it does not understand as the text about the person', () => {
    const { bio } = readSelection('Ada Winter\nEngineer\nLikes climbing and cold water\nPlays the viola in a quartet');
    expect(bio).toBe('Likes climbing and cold water\nPlays the viola in a quartet');
  });

  it('says of each field which words it was read from', () => {
    const { evidence } = readSelection(card);
    expect(evidence.role?.snippet).toBe('Head of Research');
    expect(evidence.emails?.snippet).toBe('odalys.brennan@example.com');
    expect(evidence.phones?.snippet).toBe('Tel. +49 30 1234567');
  });

  it('leaves the name to the user where there is none', () => {
    expect(readSelection('the quick brown fox jumps over the lazy dog')).toMatchObject({ name: '', bio: 'the quick brown fox jumps over the lazy dog' });
  });

  it('reads whatever is selected without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof readSelection(text).name === 'string'));
  });

  it('is quick with a whole page of text', () => {
    const start = performance.now();
    readSelection(`${'Some words, and Ada Winter – Head of Data; again. '.repeat(400)}\n`.slice(0, 20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
