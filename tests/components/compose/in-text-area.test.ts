// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { putIn, selectBlank } from '@/components/compose/in-text-area';

const areaWith = (text: string) => {
  const area = document.createElement('textarea');
  area.value = text;
  area.scrollIntoView = vi.fn();
  document.body.append(area);
  return area;
};
afterEach(() => document.body.replaceChildren());

describe('putIn', () => {
  it('puts a sentence where the caret is and leaves the caret behind it', () => {
    const area = areaWith('Hello. Bye.');
    area.setSelectionRange(6, 6);
    const write = vi.fn();
    putIn(area, 'A fact.', write);
    expect(write).toHaveBeenCalledExactlyOnceWith('Hello. A fact. Bye.');
    expect(area.value.slice(0, area.selectionStart)).toBe('Hello. A fact.');
    expect(document.activeElement).toBe(area);
  });

  it('replaces what is selected', () => {
    const area = areaWith('I liked [one specific reason].');
    area.setSelectionRange(8, 29);
    const write = vi.fn();
    putIn(area, 'your talk', write);
    expect(write).toHaveBeenCalledExactlyOnceWith('I liked your talk.');
  });
});

describe('selectBlank', () => {
  it('selects exactly the blank, ready to be typed over', () => {
    const area = areaWith('I am [who you are].');
    selectBlank(area, { from: 5, to: 18 });
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[who you are]');
    expect(area.scrollIntoView).toHaveBeenCalled();
  });
});
