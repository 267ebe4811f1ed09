import type { Migration } from '.';

export const first: Migration = {
  stores: {
    people: 'id, updatedAt, [status+updatedAt], *matchKeys, &place',
    postings: '[bucket+shard]',
    history: 'id, personId',
    drafts: 'id, personId, [personId+kind]',
    reminders: 'id, personId, [done+dueOn]',
    settings: 'name',
    changes: 'id, at',
    changeParts: '[change+part]',
    doNotContact: 'hash',
    tombstones: '[table+key]',
  },
};
