import { parseRoute, type Route } from '@/components/ui/route';

/**
 * Calls `prepare` with the place that a link below `root` leads to, as soon as the pointer or the focus reaches it: what the place needs
 * can be fetched before the user presses. Ends with `signal`.
 */
export function watchPointedAt(root: HTMLElement, prepare: (route: Route) => void, signal?: AbortSignal): void {
  const note = ({ target }: Event) => {
    const href = target instanceof Element ? target.closest('a[href^="#/"]')?.getAttribute('href') : undefined;
    if (href) prepare(parseRoute(href));
  };
  for (const reached of ['pointerover', 'pointerdown', 'focusin']) root.addEventListener(reached, note, { passive: true, ...(signal && { signal }) });
}
