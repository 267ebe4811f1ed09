import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/interchange/decode-text';

/** Longer than one piece, with signs of several bytes across every border. */
const long = 'é€😀'.repeat(120_000);

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(long)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${long}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${long}`, 'utf16le')],
  ])('is whole however long it is: %s', async (_, bytes) => {
    expect((await decodeText(bytes)) === long).toBe(true);
  });

  it('is Windows-1252 from the beginning where its last byte is no UTF-8', async () => {
    const text = `é${'a'.repeat(600_000)}é`;
    expect((await decodeText(Buffer.from(text, 'latin1'))) === text).toBe(true);
  });

  it('is Windows-1252 where a sign is cut off at the end', async () => {
    expect(await decodeText(Uint8Array.of(0x61, 0xc3))).toBe('aÃ');
  });

  it('is taken in pieces, and not at all by whoever stops', async () => {
    let pieces = 0;
    const stop = new Error('stopped');
    const reading = decodeText(Buffer.from(long), async (all) => {
      for (const _ of all) if (++pieces === 2) throw stop;
      return [];
    });
    await expect(reading).rejects.toBe(stop);
    expect(pieces).toBe(2);
  });
});
