// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReadAhead } from '@/components/ui/read-ahead';
import { createWriteQueue } from '@/components/ui/write-queue';
import { addPerson } from '@/lib/actions/add-person';
import { db } from '@/lib/store/database';
import { countPeople } from '@/lib/store/queries';
import { fakeBrowser } from '../../fake-browser';

fakeBrowser();
beforeEach(() => db.open());
afterEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

it('has what was read for the last key, and for no other', async () => {
  const ahead = createReadAhead(async (key: string) => `about ${key}`);
  expect(ahead.get('anna')).toBeUndefined();
  await ahead.prepare('anna');
  expect(ahead.get('anna')).toBe('about anna');
  await ahead.prepare('ben');
  expect(ahead.get('anna')).toBeUndefined();
  expect(ahead.get('ben')).toBe('about ben');
});

it('reads once for a key, however often it is pointed at', async () => {
  const read = vi.fn(async () => 1);
  const ahead = createReadAhead(read);
  await Promise.all([ahead.prepare('anna'), ahead.prepare('anna')]);
  await ahead.prepare('anna');
  expect(read).toHaveBeenCalledTimes(1);
});

it('has nothing while something typed is not stored yet: it was read before', async () => {
  const ahead = createReadAhead(async () => 'before');
  await ahead.prepare('anna');
  let finish: () => void = () => undefined;
  const queue = createWriteQueue(() => new Promise<void>((resolve) => (finish = resolve)));
  queue.push({ name: 'Anna' });
  expect(ahead.get('anna')).toBeUndefined();
  finish();
  await queue.settled();
  expect(ahead.get('anna')).toBe('before');
});

it('forgets what was read as soon as a row changes, also while it is read', async () => {
  const ahead = createReadAhead(() => countPeople());
  await ahead.prepare('everybody');
  expect(ahead.get('everybody')).toBe(0);
  await addPerson({ name: 'Anna Example' });
  expect(ahead.get('everybody')).toBeUndefined();

  let finish: (count: number) => void = () => undefined;
  const slow = createReadAhead(() => new Promise<number>((resolve) => (finish = resolve)));
  const read = slow.prepare('everybody');
  await addPerson({ name: 'Ben Example' });
  finish(1);
  await read;
  expect(slow.get('everybody')).toBeUndefined();
});

it('keeps a key ready, also after rows have changed, until told to stop', async () => {
  const ahead = createReadAhead(() => countPeople());
  const stop = ahead.keep('everybody');
  await vi.waitFor(() => expect(ahead.get('everybody')).toBe(0));
  await addPerson({ name: 'Anna Example' });
  await vi.waitFor(() => expect(ahead.get('everybody')).toBe(1));
  stop();
  await addPerson({ name: 'Ben Example' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ahead.get('everybody')).toBeUndefined();
});

it('leaves a failure to whoever reads next', async () => {
  const ahead = createReadAhead(() => Promise.reject(new Error('No disk.')));
  await ahead.prepare('anna');
  expect(ahead.get('anna')).toBeUndefined();
});
