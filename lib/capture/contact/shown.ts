import { reversed } from './ciphers';
import { isInline, type Line } from './lines';

const styleOf = (element: Element): CSSStyleDeclaration | undefined => element.ownerDocument.defaultView?.getComputedStyle(element);

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''))
    return true;
  const style = styleOf(element);
  return style !== undefined && (style.display === 'none' || style.visibility === 'hidden');
}

function isReversed(element: Element): boolean {
  if (element.tagName === 'BDO') return /rtl/i.test(element.getAttribute('dir') ?? '');
  const written = element.getAttribute('style') ?? '';
  if (/direction\s*:\s*rtl/i.test(written) && /bidi-override|isolate-override/i.test(written)) return true;
  const style = styleOf(element);
  return style?.direction === 'rtl' && /override/.test(style.unicodeBidi);
}

/**
 * The text of a line as a reader sees it: without what styles hide in its middle, and with what they turn round turned round. A line
 * hidden as a whole (a dialog that opens later) is kept. Asks for computed styles, so only for the few lines where that matters.
 */
export function shownText({ pieces, block }: Line, mayBeTurned: boolean): string {
  const chains = pieces.map(({ element }) => {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && isInline(at)) {
      chain.push(at);
      at = at.parentElement;
    }
    return [...chain, block];
  });
  const known = new Map<Element, boolean>();
  const hidden = (element: Element) => {
    if (!known.has(element)) known.set(element, isHidden(element));
    return known.get(element) === true;
  };
  const written = new Set(pieces.filter(({ text }) => text.trim()).map(({ element }) => element));
  const isDropped = chains.map((chain) => written.size > 1 && chain.some((element) => element !== block && hidden(element)));
  const keepAll = pieces.every(({ text }, index) => isDropped[index] || !text.trim());
  let text = '';
  let turned: { by: Element; text: string } | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (isDropped[index] && !keepAll) continue;
    const by = mayBeTurned ? chains[index]?.find(isReversed) : undefined;
    if (turned && turned.by !== by) {
      text += reversed(turned.text);
      turned = undefined;
    }
    if (by) turned = { by, text: (turned?.text ?? '') + piece.text };
    else text += piece.text;
  }
  return turned ? text + reversed(turned.text) : text;
}
