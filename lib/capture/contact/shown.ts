import { reversed } from './ciphers';
import { isInline, type Line } from './lines';

/** What the element's style attribute and computed style say, as one text. */
function styleOf(element: Element): string {
  const { display, visibility, direction, unicodeBidi } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return `${element.getAttribute('style')};display:${display};visibility:${visibility};direction:${direction};${unicodeBidi}`;
}
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(element));
const isReversed = (element: Element): boolean =>
  element.matches('bdo[dir=rtl i]') || /^(?=.*direction\s*:\s*rtl).*-override/is.test(styleOf(element));

/** An element and those around it, up to (without) the block of its line. */
function* around(element: Element, block: Element): Generator<Element> {
  for (let at: Element | null = element; at && at !== block && isInline(at); at = at.parentElement) yield at;
}

/**
 * The text of a line as a reader sees it: without what styles hide in its middle, and with what they turn round turned round. A line
 * hidden as a whole (a dialog that opens later) is kept. Asks for computed styles, so only for the few lines where that matters.
 */
export function shownText({ pieces, block }: Line): string {
  const shown = pieces.filter(({ element }) => ![...around(element, block)].some(isHidden));
  const runs: { by?: Element; text: string }[] = [];
  for (const { text, element } of shown.some((piece) => piece.text.trim()) ? shown : pieces) {
    const by = [...around(element, block), block].find(isReversed);
    const last = runs.at(-1);
    if (last && last.by === by) last.text += text;
    else runs.push({ text, ...(by ? { by } : {}) });
  }
  return runs.map(({ by, text }) => (by ? reversed(text) : text)).join('');
}
