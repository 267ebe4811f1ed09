import { expect } from 'vitest';

/** Seconds of computing that anything a page or a file holds may cost; time of the processor, since machines that test are shared. */
const limit = 2;

/** Runs `act` and expects that it stays within the limit; resolves to its result. */
export async function withinLimit<T>(act: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(limit);
  return result;
}

/** What every object inherits is as it was. */
export function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  for (const name of ['polluted', 'isAdmin']) expect(name in {}).toBe(false);
}

/** Every text in a value, at any depth. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* textsIn(one);
}
