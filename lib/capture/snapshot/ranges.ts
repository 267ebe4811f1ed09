type Placed = { start: number };

/** The index of the first item that starts at or after `position`; items are in reading order. */
export function firstFrom(items: readonly Placed[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Placed).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that start within `[start, end)`, at most `limit` of them. */
export const within = <T extends Placed>(items: readonly T[], start: number, end: number, limit = Infinity): T[] => {
  const from = firstFrom(items, start);
  let to = from;
  while (to < items.length && to - from < limit && (items[to] as T).start < end) to++;
  return items.slice(from, to);
};

/** How many items start within `[start, end)`. */
export const countWithin = (items: readonly Placed[], start: number, end: number): number => firstFrom(items, end) - firstFrom(items, start);
