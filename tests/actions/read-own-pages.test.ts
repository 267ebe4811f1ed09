import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maxOwnPages, readOwnPages } from '@/lib/actions/read-own-pages';
import { fakeBrowser } from '../fake-browser';

const failed = { state: 'failed', reason: 'notFound' } as const;
const tasks = Array.from({ length: maxOwnPages + 10 }, (_, at) => ({ url: `https://orchard.example/people/${at}`, name: 'Odalys Brennan', key: at }));

let times: number[];
beforeEach(() => {
  vi.useFakeTimers();
  times = [];
  const { api, state } = fakeBrowser();
  state.script = () => {
    times.push(Date.now());
    return failed;
  };
  vi.stubGlobal('chrome', api);
});
afterEach(() => vi.useRealTimers());

it('reads at most fifty pages in one go, never two within 300 milliseconds', async () => {
  const read: number[] = [];
  const all = readOwnPages(1, tasks, ({ key }, reading) => {
    expect(reading).toEqual(failed);
    read.push(key);
  });
  await vi.runAllTimersAsync();
  await all;
  expect(read).toEqual(Array.from({ length: 50 }, (_, at) => at));
  const pauses = times.slice(1).map((time, at) => time - (times[at] ?? NaN));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(300);
});

it('asks for no further page once it is stopped', async () => {
  const stopper = new AbortController();
  const all = readOwnPages(1, tasks, ({ key }) => key === 2 && stopper.abort(), stopper.signal);
  await vi.runAllTimersAsync();
  await all;
  expect(times).toHaveLength(3);
});
