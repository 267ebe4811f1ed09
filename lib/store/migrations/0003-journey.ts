import type { Migration } from '.';

/** Where the user wants to go, where they look for mentors, first meetings and how they decide. */
export const journey: Migration = {
  stores: {
    goals: 'id',
    plan: 'id',
    contacts: 'id, personId',
    searchPlaces: 'id',
    meetings: 'id, personId, plannedStart',
    choice: 'id',
    assessments: 'id, personId',
  },
};
