const focusable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** An element, and which child of its parent it was. */
type Place = { parent: Element; index: number };

function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = [];
  for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
    places.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return places;
}

const firstIn = (element: Element): HTMLElement | null => (element.matches(focusable) ? (element as HTMLElement) : element.querySelector<HTMLElement>(focusable));

/** What stands where something was: what came after it, else what came before. */
function nearest({ parent, index }: Place): HTMLElement | undefined {
  const children = [...parent.children];
  const after = children.slice(index).map(firstIn).find((one) => one !== null);
  return after ?? children.slice(0, index).map(firstIn).findLast((one) => one !== null) ?? undefined;
}

/**
 * Where what has the focus is taken away within a screen, its neighbour gets it: nobody should have to start from the top. A new screen
 * focuses its own title. Ends with `signal`.
 */
export function keepFocus(root: HTMLElement, signal?: AbortSignal): void {
  let last: Element | undefined;
  let places: Place[] = [];
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    places = placesOf(target, root);
  };
  // Who clicks beside everything gives the focus up; what is taken away loses it in the same moment.
  const forget = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (last === target && last?.isConnected) last = undefined;
    });
  const observer = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (!last || last.isConnected || (activeElement && activeElement !== body)) return;
    last = undefined;
    const left = places.filter(({ parent }) => parent.isConnected && parent.closest('main'));
    left.map(nearest).find((one) => one !== undefined)?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', note, signal && { signal });
  root.addEventListener('focusout', forget, signal && { signal });
  observer.observe(root, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => observer.disconnect());
}
