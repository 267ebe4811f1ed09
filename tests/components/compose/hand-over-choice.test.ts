import { describe, expect, it } from 'vitest';
import { blockOf, mainWay, type Outgoing, waysOut } from '@/components/compose/hand-over-choice';
import { HandOver } from '@/lib/model/settings';

const ready: Outgoing = { channel: 'mail', recipient: 'anna@example.org', body: 'Dear Anna', blanks: 0, errors: 0 };

describe('waysOut', () => {
  it('offers every way for an e-mail with an address', () => expect(waysOut(ready)).toEqual(HandOver.options));
  it('only copies what has no address or is no e-mail', () => {
    expect(waysOut({ ...ready, recipient: undefined })).toEqual(['copy']);
    expect(waysOut({ ...ready, channel: 'note' })).toEqual(['copy']);
    expect(waysOut({ ...ready, channel: 'phone' })).toEqual(['copy']);
  });
});

describe('mainWay', () => {
  it('is the one used last, where it is open', () => {
    expect(mainWay(waysOut(ready), 'gmail')).toBe('gmail');
    expect(mainWay(['copy'], 'gmail')).toBe('copy');
  });
});

describe('blockOf', () => {
  it('lets a finished text go', () => expect(blockOf(ready)).toBeUndefined());
  it('names what is to be done first', () => {
    expect(blockOf({ ...ready, blanks: 1, errors: 2 })).toBe('blanks');
    expect(blockOf({ ...ready, errors: 1 })).toBe('findings');
    expect(blockOf({ ...ready, body: ' \n', blanks: 1 })).toBe('empty');
  });
});
