import { chainOf, entryAt, neighbourOf } from '@/lib/capture/recipe/entry-at';
import { childrenOf, documentsIn } from '@/lib/capture/recipe/trees';
import type { Stage } from './stage';

type Choice = { entry: Element; /** From the element pointed at outwards, for narrowing again. */ chain: Element[] };

const around = (element: Element): Choice => ({ entry: entryAt(element), chain: chainOf(element) });

/** What each key does to the choice. */
const moves: Record<string, (choice: Choice) => Element | undefined> = {
  ArrowUp: ({ entry }) => chainOf(entry)[1],
  ArrowDown: ({ entry, chain }) => chain[chain.indexOf(entry) - 1] ?? childrenOf(entry)[0],
  ArrowRight: ({ entry }) => neighbourOf(entry, 1),
  ArrowLeft: ({ entry }) => neighbourOf(entry, -1),
};

/** What the event is about, in whichever shadow root or frame; elements of a frame are of other classes than those of the page. */
const targetOf = (event: Event): Element | undefined => {
  const [target] = event.composedPath();
  return (target as Partial<Node> | undefined)?.nodeType === 1 ? (target as Element) : undefined;
};

/** Whether an element is another one or in it, across shadow roots and frames. */
const holds = (outer: Element, element: Element): boolean => chainOf(element).includes(outer);

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Where the keyboard starts. */
const firstHeading = (documents: readonly Document[]): Element | null | undefined =>
  documents.map((one) => one.querySelector('main h2, main h3') ?? one.querySelector('h2, h3, h1')).find(Boolean);

/**
 * Lets the user choose an entry of the page, also in open shadow roots and frames of the same site: it is outlined under the pointer;
 * arrow keys widen, narrow and go to the next of its kind; click or Enter takes it. The page itself notices none of it. Ends with
 * `signal`.
 */
export function chooseEntry(page: Document, stage: Stage, signal: AbortSignal, onChosen: (entry: Element) => void): void {
  let choice: Choice | undefined;
  const choose = (next: Choice | undefined) => {
    choice = next ?? choice;
    if (choice) stage.outline([choice.entry]);
  };
  const documents = documentsIn(page);
  const listen = <Name extends keyof DocumentEventMap>(name: Name, listener: (event: DocumentEventMap[Name]) => void) => {
    for (const one of documents) one.addEventListener(name, (event) => !stage.owns(event) && listener(event), { capture: true, signal });
  };

  listen('pointermove', (event) => {
    const target = targetOf(event);
    if (target && !(choice?.chain.includes(target) && holds(choice.entry, target))) choose(around(target));
  });
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick', 'dblclick'] as const) listen(name, stop);
  listen('click', (event) => {
    stop(event);
    const target = targetOf(event);
    if (target) choose(choice && holds(choice.entry, target) ? choice : around(target));
    if (choice) onChosen(choice.entry);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && choice && !stage.owns(event)) {
      stop(event);
      onChosen(choice.entry);
      return;
    }
    const move = moves[event.key === 'Tab' ? (event.shiftKey ? 'ArrowLeft' : 'ArrowRight') : event.key];
    if (!move) return;
    stop(event);
    const from = choice ?? around(firstHeading(documents) ?? page.body);
    const entry = choice ? move(from) : from.entry;
    if (entry) choose({ entry, chain: from.chain.includes(entry) ? from.chain : chainOf(entry) });
    entry?.scrollIntoView({ block: 'nearest' });
  };
  const redraw = () => choose(choice);
  for (const one of documents) {
    one.addEventListener('keydown', onKey, { capture: true, signal });
    one.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
    one.defaultView?.addEventListener('resize', redraw, { signal });
  }
}
