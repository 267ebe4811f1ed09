import { describe, expect, it, vi } from 'vitest';
import { onDeviceModel } from '@/lib/actions/on-device-model';
import { settleAnswer, withText } from '@/lib/polish/settle';
import { polishTask } from '@/lib/polish/wishes';
import { wordDiff } from '@/lib/polish/word-diff';
import { fakeLanguageModel } from './fake-model';

const input = { text: 'Ich möchte [Thema] lernen.', language: 'de', register: 'formal', facts: ['Baut Teleskope.'] } as const;

describe('what is asked of the model', () => {
  it('names the language, the form of address and what must stay', () => {
    const { instructions, text } = polishTask('shorter', input);
    expect(instructions).toContain('German');
    expect(instructions).toContain('“Sie”');
    expect(instructions).toContain('square brackets');
    expect(text).toBe(input.text);
  });
  it('holds facts only where they are asked for', () => {
    expect(polishTask('facts', input).text).toContain('- Baut Teleskope.');
    expect(polishTask('warmer', input).text).not.toContain('Teleskope');
  });
});

describe('the answer', () => {
  it.each([
    ['```text\nGuten Tag.\n```', 'Guten Tag.'],
    ['“All in quotes.”', 'All in quotes.'],
    ['One.\r\n\r\n\r\nTwo. \n', 'One.\n\nTwo.'],
    ['She said “no”.', 'She said “no”.'],
  ])('%j becomes %j', (answer, text) => expect(settleAnswer(answer)).toBe(text));

  it('stands between greeting and closing, which stay', () => {
    const body = 'Dear Anna,\n\nold words\n\nKind regards,\nMia';
    expect(withText(body, { from: 10, to: 23 }, 'new words')).toBe('Dear Anna,\n\nnew words\n\nKind regards,\nMia');
  });
});

it('a difference holds every word of both texts', () => {
  const [before, after] = ['I would very much like to learn.\nThanks.', 'I would like to learn from you.\nThanks.'];
  const pieces = wordDiff(before, after);
  const joined = (kinds: string[]) => pieces.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join('');
  expect(joined(['same', 'removed'])).toBe(before);
  expect(joined(['same', 'added'])).toBe(after);
  expect(pieces.find(({ kind }) => kind === 'removed')?.text).toContain('very much');
});

describe('the browser’s own model', () => {
  it('is absent where the browser has none', () => expect(onDeviceModel()).toBeUndefined());

  it.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['unavailable', 'none'],
  ])('%s is %s', async (availability, state) => {
    vi.stubGlobal('LanguageModel', fakeLanguageModel([], availability).api);
    expect(await onDeviceModel()?.state('de')).toBe(state);
  });

  it('is none where asking fails', async () => {
    vi.stubGlobal('LanguageModel', { availability: () => Promise.reject(new Error('no')) });
    expect(await onDeviceModel()?.state('de')).toBe('none');
  });

  it('streams piece by piece and is given back afterwards', async () => {
    const { api, state } = fakeLanguageModel(['Guten ', 'Tag.']);
    vi.stubGlobal('LanguageModel', api);
    const pieces: string[] = [];
    for await (const piece of onDeviceModel()!.write({ instructions: 'Edit.', text: 'Hallo', language: 'de' }, new AbortController().signal)) pieces.push(piece);
    expect(pieces).toEqual(['Guten ', 'Tag.']);
    expect(state).toMatchObject({ sessions: 1, destroyed: 1, prompts: [{ system: 'Edit.', text: 'Hallo' }] });
  });

  it('stops when told to', async () => {
    const { api, state } = fakeLanguageModel(['Guten ', '…']);
    vi.stubGlobal('LanguageModel', api);
    const stop = new AbortController();
    const read = async () => {
      for await (const _ of onDeviceModel()!.write({ instructions: '', text: '', language: 'de' }, stop.signal)) stop.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(state.destroyed).toBe(1);
  });
});
