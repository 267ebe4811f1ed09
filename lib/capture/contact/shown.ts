import type { PageView } from '../signals/page-view';
import type { Part } from '../snapshot/parts';
import { intervalOf } from '../snapshot/positions';
import type { Box } from '../snapshot/types';
import { reversed } from './ciphers';

type Style = Partial<Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'direction' | 'unicodeBidi'>>;

const styleOf = (element: Element): Style => element.ownerDocument.defaultView?.getComputedStyle(element) ?? (element as HTMLElement).style ?? {};
const isHidden = ({ element }: Box): boolean => {
  const { display, visibility } = styleOf(element);
  return element.hasAttribute('hidden') || display === 'none' || visibility === 'hidden';
};
const isReversed = ({ element, tag }: Box): boolean => {
  const { direction, unicodeBidi } = styleOf(element);
  return (tag === 'bdo' && element.getAttribute('dir') === 'rtl') || (direction === 'rtl' && /override/.test(unicodeBidi ?? ''));
};

/** A picture that stands for a sign of an address: `<img alt="@">`. */
const sign = /^\W?(?:@|at|ät|dot|punkt|arroba|\.)\W?$/i;

/** A box and those around it, up to (without) the block of its line. */
function* around(box: Box, block: Box): Generator<Box> {
  for (let at: Box | undefined = box; at && at !== block && !at.block; at = at.parent) yield at;
}

/**
 * The text of a part of a line as a reader sees it: without what styles hide in its middle, with what they turn round turned round,
 * and with pictures of signs as signs. A line hidden as a whole (a dialog that opens later) is kept. Asks for computed styles, so
 * only where an e-mail address may be.
 */
export function shownText({ line, from, to, text }: Part, view: PageView): string {
  const { start, end } = intervalOf(line, from, to);
  const pictures = view.pictures(start, end).flatMap((box) => {
    const alt = view.attribute(box, 'alt').trim();
    return sign.test(alt) ? [{ box, at: box.start, text: alt.length > 1 ? ` ${alt} ` : alt }] : [];
  });
  if (!pictures.length && !/[@＠﹫]|[([{]\s?[aä]t/i.test(text)) return text;
  let until = from;
  const pieces = line.pieces.filter((piece) => piece.from < to && piece.to > from).map(({ box, at, to: last }) => ({ box, at, text: line.text.slice(until, (until = Math.min(last, to))) }));
  const shown = pieces.filter(({ box }) => ![...around(box, line.block)].some(isHidden));
  const runs: { by: Box | undefined; text: string }[] = [];
  for (const piece of [...(shown.some((one) => one.text.trim()) ? shown : pieces), ...pictures].sort((a, b) => a.at - b.at)) {
    const by = [...around(piece.box, line.block), line.block].find(isReversed);
    const last = runs.at(-1);
    if (last && last.by === by) last.text += piece.text;
    else runs.push({ by, text: piece.text });
  }
  return runs.map((run) => (run.by ? reversed(run.text) : run.text)).join('').replace(/\s+/g, ' ').trim();
}
