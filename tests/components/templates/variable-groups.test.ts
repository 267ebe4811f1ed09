import { describe, expect, it } from 'vitest';
import { groupedVariables } from '@/components/templates/variable-groups';
import { texts as en } from '@/lib/texts/en';
import { variableNames } from '@/lib/outreach/render/variables';

const grouped = (lookedFor: string) => groupedVariables(lookedFor, en.templates.variables);

describe('the variables of templates', () => {
  it('are all in one group each', () => {
    const listed = grouped('').flatMap(({ names }) => names);
    expect([...listed].sort()).toEqual([...variableNames].sort());
  });

  it('are grouped by what they are about', () => {
    const letter = grouped('').find(({ group }) => group === 'letter');
    expect(letter?.names).toContain('greeting');
    expect(letter?.names.some((name) => name.includes('.'))).toBe(false);
    expect(grouped('introducer').map(({ group }) => group)).toContain('person');
  });

  it('are found by name and by meaning; nothing where nothing fits', () => {
    expect(grouped('pause.until').flatMap(({ names }) => names)).toEqual(['pause.until']);
    expect(grouped(en.templates.variables['me.phone']).flatMap(({ names }) => names)).toContain('me.phone');
    expect(grouped('qqqq')).toEqual([]);
  });
});
