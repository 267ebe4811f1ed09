import { outerOf } from '@/lib/capture/recipe/trees';
import { elementOf, findText, isLaidOut } from './find-text';

/** The name under which the program marks a text; `lib/actions/show-source.ts` gives it its colours. */
const name = 'mentor-trail';

/** The mark goes at the next click or key in the page, or after so many milliseconds. */
const shownFor = 30_000;
const shownAtLeast = 500;

/** `hidden`: the words are on the page, but in a part that it does not show now. */
export type TextShown = 'shown' | 'hidden' | 'notFound';

/** Opens everything folded that the element is in, across shadow roots and frames. */
function unfold(element: Element | undefined): void {
  for (let at = element; at; at = outerOf(at)?.outer) {
    if (at.localName === 'details') at.setAttribute('open', '');
    if (at.getAttribute('hidden') === 'until-found') at.removeAttribute('hidden');
  }
}

/** Marks a range in the document that it is in: the page's own, or that of a frame. */
function mark(page: Document, range: Range): void {
  const inner = range.startContainer.ownerDocument ?? page;
  const view = inner.defaultView;
  if (!view) return;
  view.CSS.highlights.set(name, new view.Highlight(range));
  const shown = new AbortController();
  const end = () => {
    shown.abort();
    view.CSS.highlights.delete(name);
  };
  setTimeout(() => {
    for (const document of new Set([page, inner])) {
      for (const event of ['pointerdown', 'keydown'] as const) document.addEventListener(event, end, { signal: shown.signal, capture: true });
    }
  }, shownAtLeast);
  setTimeout(end, shownFor);
}

/** Scrolls to the first of these texts that the page shows, or has folded away, and marks it. */
export function showText(page: Document, texts: readonly string[]): TextShown {
  const found = texts.flatMap((text) => findText(page, text) ?? []);
  for (const range of found) {
    const element = elementOf(range.startContainer);
    unfold(element);
    if (!isLaidOut(element)) continue;
    element?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
    mark(page, range);
    return 'shown';
  }
  return found.length ? 'hidden' : 'notFound';
}
