import { describe, expect, it } from 'vitest';
import { emptySelection, groupBySection, listed, reduceSelection, type Selection, type SelectionAction, shown, ticked } from '@/components/page/selection';
import type { CapturedPerson } from '@/lib/model/capture';

const captured = (name: string, facts: Partial<CapturedPerson> = {}): CapturedPerson => ({ name, nameAsShown: name, evidence: {}, ...facts });

const people = [
  captured('Ada Winter', { role: 'Head of Data', section: 'Board', emails: ['ada@example.org'] }),
  captured('Bo Sömmer', { role: 'Engineer', section: 'Team' }),
  captured('Cleo Herbst', { role: 'Data Engineer', section: 'Board' }),
];

const after = (...actions: SelectionAction[]): Selection =>
  actions.reduce(reduceSelection, reduceSelection(emptySelection, { type: 'load', people, tick: false }));
const names = (entries: readonly { person: CapturedPerson }[]) => entries.map(({ person }) => person.name);

describe('loading', () => {
  it('lists everyone, nobody ticked, without a filter', () => {
    const selection = after({ type: 'filter', text: 'ada' }, { type: 'load', people, tick: false });
    expect(names(shown(selection))).toEqual(['Ada Winter', 'Bo Sömmer', 'Cleo Herbst']);
    expect(ticked(selection)).toEqual([]);
  });

  it('can tick everyone at once, as for a page about one person', () => {
    expect(ticked(after({ type: 'load', people: [captured('Dora Lenz')], tick: true }))).toHaveLength(1);
  });
});

describe('filtering', () => {
  it.each([
    ['data', ['Ada Winter', 'Cleo Herbst']],
    ['engineer data', ['Cleo Herbst']],
    ['ADA@EXAMPLE', ['Ada Winter']],
    ['sommer', ['Bo Sömmer']],
    ['soemmer', ['Bo Sömmer']],
    ['board', ['Ada Winter', 'Cleo Herbst']],
    ['   ', ['Ada Winter', 'Bo Sömmer', 'Cleo Herbst']],
    ['nobody', []],
  ])('%s', (text, expected) => {
    expect(names(shown(after({ type: 'filter', text })))).toEqual(expected);
  });

  it('keeps ticks of those it hides', () => {
    const selection = after({ type: 'tick', keys: [0, 1], on: true }, { type: 'filter', text: 'cleo' }, { type: 'tick', keys: [2], on: true });
    expect(names(ticked(selection))).toEqual(['Ada Winter', 'Bo Sömmer', 'Cleo Herbst']);
  });
});

describe('taking somebody off the list', () => {
  it('removes and unticks; putting back leaves them unticked in their place', () => {
    const removed = after({ type: 'tick', keys: [0, 1], on: true }, { type: 'remove', key: 0 });
    expect(names(listed(removed))).toEqual(['Bo Sömmer', 'Cleo Herbst']);
    expect(names(ticked(removed))).toEqual(['Bo Sömmer']);
    const back = reduceSelection(removed, { type: 'restore', key: 0 });
    expect(names(listed(back))).toEqual(['Ada Winter', 'Bo Sömmer', 'Cleo Herbst']);
    expect(names(ticked(back))).toEqual(['Bo Sömmer']);
  });
});

describe('correcting', () => {
  const withParts = captured('Dr. Eva Maria Lind', {
    honorific: 'Dr.',
    givenName: 'Eva Maria',
    familyName: 'Lind',
    evidence: { name: { snippet: 'Dr. Eva Maria Lind', confidence: 0.9 }, honorific: { snippet: 'Dr.', confidence: 0.9 } },
  });
  const correct = (...actions: SelectionAction[]) =>
    actions.reduce(reduceSelection, reduceSelection(emptySelection, { type: 'load', people: [withParts], tick: false })).entries[0]?.person;

  it('makes the value the user’s own: its evidence goes, others stay', () => {
    const person = correct({ type: 'correct', key: 0, field: 'honorific', value: 'Prof.' });
    expect(person).toMatchObject({ honorific: 'Prof.', corrected: ['honorific'] });
    expect(person?.evidence).toEqual({ name: { snippet: 'Dr. Eva Maria Lind', confidence: 0.9 } });
  });

  it('drops parts that a corrected name does not contain any more', () => {
    const person = correct({ type: 'correct', key: 0, field: 'name', value: 'Eva Maria Lindt-Ahn' });
    expect(person).toEqual({ ...withParts, name: 'Eva Maria Lindt-Ahn', honorific: undefined, corrected: ['name'], evidence: {} });
    expect(person).not.toHaveProperty('honorific');
  });

  it('keeps parts that the user corrected as well', () => {
    const person = correct(
      { type: 'correct', key: 0, field: 'familyName', value: 'Ahn' },
      { type: 'correct', key: 0, field: 'name', value: 'Eva' },
    );
    expect(person).toMatchObject({ name: 'Eva', familyName: 'Ahn', corrected: ['familyName', 'name'] });
    expect(person).not.toHaveProperty('givenName');
  });

  it('does not touch what was loaded', () => {
    correct({ type: 'correct', key: 0, field: 'name', value: 'Somebody Else' });
    expect(withParts.evidence).toHaveProperty('name');
  });
});

describe('grouping', () => {
  it('gathers people under the headings of the page, in its order', () => {
    expect(groupBySection(after().entries).map(({ section, entries }) => [section, names(entries)])).toEqual([
      ['Board', ['Ada Winter', 'Cleo Herbst']],
      ['Team', ['Bo Sömmer']],
    ]);
  });
});
