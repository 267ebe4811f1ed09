import { expect, it } from 'vitest';
import { withWantedSkills } from '@/lib/relationship/goals';

const plan = {
  develop: ['optics'],
  synonyms: [
    { id: '1' as never, of: 'Optics', same: 'Optik, lenses' },
    { id: '2' as never, of: 'sailing', same: 'Segeln' },
  ],
};
const goals = [
  { skill: ' leading a team ', state: 'open' as const },
  { skill: 'cooking', state: 'dropped' as const },
  { skill: '', state: 'open' as const },
];

it('puts the skills of plan and open goals beside those the user names, with their other names', () => {
  expect(withWantedSkills({ skills: 'welding', name: 'Mia' }, plan, goals)).toEqual({ skills: 'welding\noptics\nleading a team\nOptik, lenses', name: 'Mia' });
});

it('leaves what the user says as it is where nothing is wanted', () => {
  expect(withWantedSkills({ skills: 'welding' }, { develop: [] }, [])).toEqual({ skills: 'welding' });
});
