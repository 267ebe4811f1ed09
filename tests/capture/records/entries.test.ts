import { describe, expect, it } from 'vitest';
import { partsOf } from '@/lib/capture/snapshot/parts';
import { headLength } from '@/lib/capture/records/align';
import type { Atom } from '@/lib/capture/records/atoms';
import { deriveEntries } from '@/lib/capture/records/entries';
import { personKey } from '@/lib/capture/records/person-key';
import { chooseNames, type RatedCandidate } from '@/lib/capture/records/rate';
import { probability } from '@/lib/capture/records/trees';
import { findCandidates } from '@/lib/capture/signals/find-candidates';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';
import { page } from '../page';

/** The text of each entry, names given. */
function entriesOf(body: string, names: string[]): Record<string, string> {
  const view = new PageView(readSnapshot(page(body)));
  const named = names.map((name) => {
    const candidate = findCandidates(view.page).find(({ text }) => text === name);
    if (!candidate) throw new Error(`no candidate ${name}`);
    return { candidate, person: personKey(name), list: candidate.form, start: candidate.start, end: candidate.end };
  });
  const entries = deriveEntries(named, view);
  return Object.fromEntries(entries.map((entry) => [entry.name.text, partsOf(view.page, entry, entry.name).map(({ text }) => text).join(' / ')]));
}

describe('an entry', () => {
  it('is the largest piece that names only one person', () => {
    expect(entriesOf('<ul><li><h3>Anna Winter</h3><p>CEO</p></li><li><h3>Ben Brandt</h3><p>CTO</p></li></ul>', ['Anna Winter', 'Ben Brandt'])).toEqual({ 'Anna Winter': 'CEO', 'Ben Brandt': 'CTO' });
  });
  it('reaches from one heading to the next where nothing wraps it', () => {
    expect(entriesOf('<h3>Anna Winter</h3><p>CEO</p><p>Born here.</p><h3>Ben Brandt</h3><p>CTO</p><p>Born there.</p>', ['Anna Winter', 'Ben Brandt'])).toEqual({
      'Anna Winter': 'CEO / Born here.',
      'Ben Brandt': 'CTO / Born there.',
    });
  });
  it('begins above the name where the whole list is built so', () => {
    const card = (role: string, name: string) => `<p class="role">${role}</p><img src="/${role}.jpg"><h3>${name}</h3>`;
    expect(entriesOf(`<div>${card('CEO', 'Anna Winter')}${card('CTO', 'Ben Brandt')}${card('CFO', 'Clara Novak')}</div>`, ['Anna Winter', 'Ben Brandt', 'Clara Novak'])).toEqual({
      'Anna Winter': 'CEO',
      'Ben Brandt': 'CTO',
      'Clara Novak': 'CFO',
    });
  });
  it('is a part of a line where a line names several people', () => {
    expect(entriesOf('<p><a href="/a">Anna Winter</a> (Riverton), <a href="/b">Ben Brandt</a> (Oakfield)</p>', ['Anna Winter', 'Ben Brandt'])['Ben Brandt']).toContain('Oakfield');
  });
  it('ends at the heading of the next section', () => {
    const body = '<div><h2>Directors</h2><h3>Anna Winter</h3><p>CEO</p><h2>Members of the board</h2><h3>Ben Brandt</h3><p>Chair</p><h3>Clara Novak</h3><p>Treasurer</p></div>';
    expect(entriesOf(body, ['Anna Winter', 'Ben Brandt', 'Clara Novak'])['Anna Winter']).toBe('CEO');
  });
});

describe('alignment', () => {
  const free = (sign: string): Atom => ({ kind: 'free', start: 0, end: 0, sign });
  it('gives to the next name what also stands before the first and not after the last', () => {
    expect(headLength({ leading: [[free('p')]], between: [[free('p')], [free('p')]], trailing: [[]] })).toBe(1);
  });
  it('gives to the name before what also stands after the last', () => {
    expect(headLength({ leading: [[]], between: [[free('p')], [free('p')]], trailing: [[free('p')]] })).toBe(0);
  });
});

describe('choosing names', () => {
  const [one, two] = findCandidates(readSnapshot(page('<p>Anna Winter, Director</p>'))).filter(({ text }) => text.startsWith('Anna Winter'));
  const rated = (candidate: typeof one, chance: number) => ({ candidate, chance, person: '', shape: '', parts: { name: 'x' } }) as RatedCandidate;
  it('takes the likeliest of overlapping candidates', () => {
    expect(chooseNames([rated(one, 0.6), rated(two, 0.9)], 0.5).map(({ chance }) => chance)).toEqual([0.9]);
  });
  it('leaves out unlikely ones', () => expect(chooseNames([rated(one, 0.3)], 0.5)).toEqual([]));
});

describe('person keys', () => {
  it.each([
    ['Anna B. Winter', 'Winter Anna'],
    ['JOSÉ GARCÍA', 'José Garcia'],
    ['山田 太郎', '山田太郎'],
  ])('%s = %s', (one, other) => expect(personKey(one)).toBe(personKey(other)));
});

describe('trees', () => {
  const forest = { base: 0, trees: [[0, 0.5, -2, [1, 10, 1, 3]]] } as const;
  it('add up their leaves', () => {
    expect(probability(forest, [0, 99])).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(probability(forest, [1, 99])).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });
});
