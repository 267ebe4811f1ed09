import type { Migration } from '.';

export const first: Migration = {
  stores: {
    people:
      'id, updatedAt, [status+updatedAt], [updatedAt+id], [order.name+id], [order.role+id], [order.organization+id], [order.status+id], *matchKeys, &place',
    postings: '[bucket+shard]',
    history: 'id, personId, [type+at]',
    drafts: 'id, personId, [personId+kind], updatedAt, handedOver.at',
    templates: 'id',
    reminders: 'id, personId, [done+dueOn]',
    settings: 'name',
    changes: 'id, at',
    changeParts: '[change+part]',
    doNotContact: 'hash',
    tombstones: '[table+key]',
  },
};
