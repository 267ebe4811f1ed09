import { chainOf, entryAt, neighbourOf } from '@/lib/capture/recipe/entry-at';
import type { Stage } from './stage';

type Choice = { entry: Element; /** From the element pointed at outwards, for narrowing again. */ chain: Element[] };

const around = (element: Element): Choice => ({ entry: entryAt(element), chain: chainOf(element) });

/** What each key does to the choice. */
const moves: Record<string, (choice: Choice) => Element | undefined> = {
  ArrowUp: ({ entry }) => (entry.parentElement?.localName === 'body' ? undefined : (entry.parentElement ?? undefined)),
  ArrowDown: ({ entry, chain }) => chain[chain.indexOf(entry) - 1] ?? entry.firstElementChild ?? undefined,
  ArrowRight: ({ entry }) => neighbourOf(entry, 1),
  ArrowLeft: ({ entry }) => neighbourOf(entry, -1),
};

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Lets the user choose an entry of the page: it is outlined under the pointer; arrow keys widen, narrow and go to the next of its
 * kind; click or Enter takes it. The page itself notices none of it. Ends with `signal`.
 */
export function chooseEntry(page: Document, stage: Stage, signal: AbortSignal, onChosen: (entry: Element) => void): void {
  let choice: Choice | undefined;
  const choose = (next: Choice | undefined) => {
    choice = next ?? choice;
    if (choice) stage.outline([choice.entry]);
  };
  const listen = <Name extends keyof DocumentEventMap>(name: Name, listener: (event: DocumentEventMap[Name]) => void) =>
    page.addEventListener(name, (event) => !stage.owns(event) && listener(event), { capture: true, signal });

  listen('pointermove', ({ target }) => {
    if (target instanceof Element && !choice?.chain.includes(target)) choose(around(target));
    else if (target instanceof Element && choice && !choice.entry.contains(target)) choose(around(target));
  });
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick', 'dblclick'] as const) listen(name, stop);
  listen('click', (event) => {
    stop(event);
    if (event.target instanceof Element) choose(choice?.entry.contains(event.target) ? choice : around(event.target));
    if (choice) onChosen(choice.entry);
  });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && choice && !stage.owns(event)) {
        stop(event);
        onChosen(choice.entry);
        return;
      }
      const move = moves[event.key === 'Tab' ? (event.shiftKey ? 'ArrowLeft' : 'ArrowRight') : event.key];
      if (!move) return;
      stop(event);
      const from = choice ?? around(page.querySelector('main h2, main h3, h2, h3, h1') ?? page.body);
      const entry = choice ? move(from) : from.entry;
      if (entry) choose({ entry, chain: from.chain.includes(entry) ? from.chain : chainOf(entry) });
      entry?.scrollIntoView({ block: 'nearest' });
    },
    { capture: true, signal },
  );
  const redraw = () => choose(choice);
  page.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', redraw, { signal });
}
