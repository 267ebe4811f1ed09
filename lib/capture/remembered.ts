const most = 20_000;

/** The same function with its answers kept; after very many different questions it starts anew. */
export function remembered<Key, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (answer = find(key)));
    }
    return answer;
  };
}

/** The same for questions about objects: what was found out about one goes with it. */
export function noted<Key extends object, Note>(find: (key: Key) => Note): (key: Key) => Note {
  const notes = new WeakMap<Key, Note>();
  return (key) => {
    const note = notes.get(key) ?? find(key);
    notes.set(key, note);
    return note;
  };
}

/** Items in lists by what each belongs to, in the order of the items. */
export function grouped<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
