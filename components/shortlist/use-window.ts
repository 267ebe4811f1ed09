import type { RefCallback } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The height of every row of the table (CSS pixels): only with one height is it known what stands where. */
export const rowHeight = 40;

/** Rows are read and rendered in blocks of so many, one block more on either side than is in view. */
const block = 12;

type Window = {
  range: { offset: number; limit: number };
  scroller: RefCallback<HTMLElement>;
  /** Scrolls a row into view. */
  toRow: (index: number) => void;
};

const rangeAt = (top: number, height: number) => {
  const first = Math.max(0, Math.floor(top / rowHeight / block) - 1) * block;
  const end = (Math.ceil((top + height) / rowHeight / block) + 1) * block;
  return { offset: first, limit: end - first };
};

const same = (one: Window['range'], other: Window['range']) => one.offset === other.offset && one.limit === other.limit;

/** Which rows of a long table are in view while it scrolls. `resetOn`: whatever makes it another list starts at its top. */
export function useWindow(resetOn: unknown): Window {
  const element = useRef<HTMLElement | null>(null);
  const stop = useRef<(() => void) | undefined>(undefined);
  const [range, setRange] = useState(() => rangeAt(0, innerHeight));

  const follow = useCallback(() => {
    const { scrollTop = 0, clientHeight = innerHeight } = element.current ?? {};
    const next = rangeAt(scrollTop, clientHeight);
    setRange((last) => (same(last, next) ? last : next));
  }, []);
  const scroller = useCallback((shown: HTMLElement | null) => {
    stop.current?.();
    element.current = shown;
    if (!shown) return;
    const sizes = new ResizeObserver(follow);
    sizes.observe(shown);
    shown.addEventListener('scroll', follow, { passive: true });
    stop.current = () => {
      sizes.disconnect();
      shown.removeEventListener('scroll', follow);
    };
  }, []);
  useLayoutEffect(() => {
    if (element.current) element.current.scrollTop = 0;
    follow();
  }, [resetOn]);

  const toRow = useCallback((index: number) => {
    const shown = element.current;
    if (!shown) return;
    const top = index * rowHeight;
    const room = shown.clientHeight - 2 * rowHeight;
    if (top < shown.scrollTop) shown.scrollTop = top;
    else if (top > shown.scrollTop + room) shown.scrollTop = top - room;
  }, []);
  return { range, scroller, toRow };
}
