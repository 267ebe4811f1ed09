import type { RefCallback } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const step = 50;

/**
 * How many entries of a long list to render: the first fifty, fifty more whenever the mark after the last one comes into view.
 * `resetOn`: whatever makes it another list (a search, a filter).
 */
export function useGrowing(total: number, resetOn: unknown): { shown: number; mark: RefCallback<HTMLElement> } {
  const [limit, setLimit] = useState(step);
  useEffect(() => setLimit(step), [resetOn]);
  const observer = useRef<IntersectionObserver | undefined>(undefined);
  const mark = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit((last) => last + step);
      },
      { rootMargin: '400px' },
    );
    observer.current.observe(element);
  }, []);
  return { shown: Math.min(limit, total), mark };
}
