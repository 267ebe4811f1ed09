import { findText } from './find-text';

/** The name under which the program marks a text; `lib/actions/show-source.ts` gives it its colours. */
const name = 'mentor-trail';

/** The mark goes at the next click or key in the page, or after so many milliseconds. */
const shownFor = 30_000;
const shownAtLeast = 500;

function unfold(element: Element | null): void {
  for (let at = element; at; at = at.parentElement) if (at.localName === 'details') at.setAttribute('open', '');
}

/** Scrolls to the first of these texts that is on the page and marks it. Resolves to whether one is. */
export function showText(page: Document, texts: readonly string[]): boolean {
  for (const text of texts) {
    const range = findText(page, text);
    if (!range) continue;
    const element = range.startContainer.parentElement;
    unfold(element);
    element?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
    CSS.highlights.set(name, new Highlight(range));
    const shown = new AbortController();
    const end = () => {
      shown.abort();
      CSS.highlights.delete(name);
    };
    setTimeout(() => {
      for (const event of ['pointerdown', 'keydown'] as const) page.addEventListener(event, end, { signal: shown.signal, capture: true });
    }, shownAtLeast);
    setTimeout(end, shownFor);
    return true;
  }
  return false;
}
