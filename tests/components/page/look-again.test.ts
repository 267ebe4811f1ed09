import { describe, expect, it } from 'vitest';
import { emptySelection, reduceSelection, type Selection, type SelectionAction, ticked } from '@/components/page/selection';
import type { CapturedPerson } from '@/lib/model/capture';

const seen = (name: string, facts: Partial<CapturedPerson> = {}): CapturedPerson => ({ name, nameAsShown: name, evidence: {}, ...facts });
const first = [seen('Ada Winter', { role: 'Head of Data' }), seen('Bo Sommer'), seen('Dora Lenz')];
const after = (...actions: SelectionAction[]): Selection =>
  actions.reduce(reduceSelection, reduceSelection(emptySelection, { type: 'load', people: first, tick: false }));
const again = (people: CapturedPerson[]): SelectionAction => ({ type: 'again', people });
const names = ({ entries }: Selection) => entries.map(({ person }) => person.name);

describe('a page read again', () => {
  it('adds who is new behind the one they follow, under fresh keys', () => {
    const selection = after(again([first[0]!, seen('Cleo Herbst'), first[1]!, first[2]!, seen('Emil Frost')]));
    expect(names(selection)).toEqual(['Ada Winter', 'Cleo Herbst', 'Bo Sommer', 'Dora Lenz', 'Emil Frost']);
    expect(new Set(selection.entries.map(({ key }) => key)).size).toBe(5);
    expect(selection.next).toBe(5);
  });

  it('keeps who is not on it any more', () => {
    expect(names(after(again([first[2]!, seen('Emil Frost')])))).toEqual(['Ada Winter', 'Bo Sommer', 'Dora Lenz', 'Emil Frost']);
  });

  it('keeps ticks, corrections, and who was taken off, under the same keys', () => {
    const selection = after(
      { type: 'tick', keys: [0], on: true },
      { type: 'correct', key: 0, field: 'name', value: 'Ada Sommer-Winter' },
      { type: 'remove', key: 1 },
      again([seen('Ada Winter', { role: 'Director of Data' }), first[1]!, seen('Emil Frost')]),
    );
    expect(ticked(selection).map(({ key, person }) => [key, person.name, person.role])).toEqual([[0, 'Ada Sommer-Winter', 'Director of Data']]);
    expect(selection.entries.find(({ key }) => key === 1)?.removed).toBe(true);
    expect(names(selection)).toContain('Emil Frost');
  });

  it('completes what the page says now and loses nothing that it said before', () => {
    const selection = after(again([seen('Ada Winter', { emails: ['ada@example.org'], evidence: { emails: { snippet: 'ada@example.org', confidence: 1 } } })]));
    expect(selection.entries[0]?.person).toMatchObject({ role: 'Head of Data', emails: ['ada@example.org'], evidence: { emails: { confidence: 1 } } });
  });

  it('keeps what was read from somebody’s own page', () => {
    const own = { person: seen('Ada Winter', { bio: 'Ada maps glaciers.' }), url: 'https://example.org/ada', title: 'Ada' };
    const selection = after({ type: 'complete', key: 0, with: own }, again([seen('Ada Winter', { bio: 'Ada.' })]));
    expect(selection.entries[0]?.person).toMatchObject({ bio: 'Ada maps glaciers.', evidence: { bio: { url: 'https://example.org/ada', title: 'Ada' } } });
  });

  it('tells namesakes apart by address, and never takes two for one', () => {
    const twins = [seen('Jo Berg', { emails: ['jo1@example.org'] }), seen('Jo Berg', { emails: ['jo2@example.org'] })];
    let selection = reduceSelection(emptySelection, { type: 'load', people: twins, tick: false });
    selection = reduceSelection(selection, { type: 'tick', keys: [1], on: true });
    selection = reduceSelection(selection, again([twins[1]!, twins[0]!, seen('Jo Berg')]));
    expect(selection.entries).toHaveLength(3);
    expect(ticked(selection).map(({ person }) => person.emails)).toEqual([['jo2@example.org']]);
  });
});

it('another page starts with fresh keys, so that nothing opened on one row opens on another', () => {
  const selection = after({ type: 'load', people: [seen('Emil Frost')], tick: false });
  expect(selection.entries.map(({ key }) => key)).toEqual([3]);
});
