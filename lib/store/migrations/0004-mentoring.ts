import type { Migration } from '.';

/** Mentorings: what is written down about each, the versions of its agreement, its checkpoints, and what both sides say about it. */
export const mentoring: Migration = {
  stores: { mentorships: 'id, personId', agreements: 'id, personId', checkpoints: 'id, personId', feedback: 'id, personId' },
};
