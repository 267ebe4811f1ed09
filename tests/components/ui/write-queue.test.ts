import { describe, expect, it } from 'vitest';
import { createWriteQueue, type WriteState } from '@/components/ui/write-queue';

type Patch = { subject?: string; body?: string };

/** A store whose writes finish when the test says so. */
const slowStore = () => {
  const written: Patch[] = [];
  const pending: { finish: () => void; fail: (error: Error) => void }[] = [];
  const write = (patch: Patch) =>
    new Promise<void>((resolve, reject) => {
      pending.push({
        finish: () => {
          written.push(patch);
          resolve();
        },
        fail: reject,
      });
    });
  return { written, pending, write };
};

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('createWriteQueue', () => {
  it('begins the first write at once', () => {
    const { write, pending } = slowStore();
    createWriteQueue<Patch>(write).push({ body: 'H' });
    expect(pending).toHaveLength(1);
  });

  it('keeps one write under way and merges what comes in meanwhile, so that the last value wins', async () => {
    const { write, pending, written } = slowStore();
    const queue = createWriteQueue<Patch>(write);
    queue.push({ body: 'H' });
    queue.push({ body: 'He' });
    queue.push({ subject: 'Hello' });
    queue.push({ body: 'Hel' });
    expect(pending).toHaveLength(1);
    pending[0]?.finish();
    await turn();
    pending[1]?.finish();
    await turn();
    expect(written).toEqual([{ body: 'H' }, { body: 'Hel', subject: 'Hello' }]);
    expect(queue.busy).toBe(false);
  });

  it('says saved only when the last patch is stored', async () => {
    const { write, pending } = slowStore();
    const states: WriteState[] = [];
    const queue = createWriteQueue<Patch>(write, (state) => states.push(state));
    queue.push({ body: 'a' });
    queue.push({ body: 'ab' });
    pending[0]?.finish();
    await turn();
    expect(states).toEqual(['saving']);
    pending[1]?.finish();
    await turn();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('keeps what could not be written, and writes it with the next change', async () => {
    const { write, pending, written } = slowStore();
    const states: WriteState[] = [];
    const queue = createWriteQueue<Patch>(write, (state) => states.push(state));
    queue.push({ subject: 'kept', body: 'old' });
    pending[0]?.fail(new Error('disk full'));
    await turn();
    expect(states.at(-1)).toBe('failed');
    expect(queue.busy).toBe(true);
    queue.push({ body: 'new' });
    pending[1]?.finish();
    await turn();
    expect(written).toEqual([{ subject: 'kept', body: 'new' }]);
    expect(states.at(-1)).toBe('saved');
  });

  it('lets newer patches win over one that fails', async () => {
    const { write, pending, written } = slowStore();
    const queue = createWriteQueue<Patch>(write);
    queue.push({ body: 'old' });
    queue.push({ body: 'new' });
    pending[0]?.fail(new Error('disk full'));
    await turn();
    queue.retry();
    pending[1]?.finish();
    await turn();
    expect(written).toEqual([{ body: 'new' }]);
  });

  it('writes what is pushed while it reports', async () => {
    const written: Patch[] = [];
    let once = false;
    const queue = createWriteQueue<Patch>(
      async (patch) => void written.push(patch),
      (state) => {
        if (state !== 'saved' || once) return;
        once = true;
        queue.push({ body: 'b' });
      },
    );
    queue.push({ body: 'a' });
    await turn();
    expect(written).toEqual([{ body: 'a' }, { body: 'b' }]);
  });
});
