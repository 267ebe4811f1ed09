import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 10, PageUp: -10 };

const rowAt = (table: HTMLElement, index: number): HTMLElement | null => table.querySelector(`[data-row="${index}"] a`);

/** The arrow keys (and j, k) go from person to person, x ticks; rows out of view are scrolled to first. */
export function useRowKeys(total: number, toRow: (index: number) => void): (event: JSX.TargetedKeyboardEvent<HTMLElement>) => void {
  const waiting = useRef<{ table: HTMLElement; index: number }>();
  useEffect(() => {
    const { table, index } = waiting.current ?? {};
    const link = table && index !== undefined ? rowAt(table, index) : null;
    if (!link) return;
    waiting.current = undefined;
    link.focus({ preventScroll: true });
  });
  return useCallback(
    (event) => {
      const { target, currentTarget: table, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
      const row = target.closest<HTMLElement>('[data-row]');
      const step = steps[key];
      if (key === 'x' && row) {
        row.querySelector('input')?.click();
        event.preventDefault();
      }
      if (step === undefined) return;
      event.preventDefault();
      const index = row ? Math.max(0, Math.min(total - 1, Number(row.dataset.row) + step)) : 0;
      toRow(index);
      const link = rowAt(table, index);
      if (link) link.focus({ preventScroll: true });
      else waiting.current = { table, index };
    },
    [total, toRow],
  );
}
