import { inlineTags, skippedTags } from '../snapshot/tags';

/** A run of text with the element it stands in. */
export type Piece = { text: string; element: Element };
/** What a reader sees in one line: the texts of inline elements joined, between the borders of blocks, cells and line breaks. */
export type Line = { pieces: Piece[]; block: Element };

export const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

export const isInline = (element: Element): boolean => inlineTags.has(element.localName);

/** A picture that stands for a sign of an address: `<img alt="@">`. */
const signOf = (image: Element): string => {
  const alt = (image.getAttribute('alt') ?? '').trim();
  return /^[@.]$/.test(alt) ? alt : /^\W?(?:@|at|ät|dot|punkt|arroba)\W?$/i.test(alt) ? ` ${alt} ` : '';
};

/** Walks an element and what is in it: `onElement` sees each element before its content, `onLine` each finished line. */
export function walkLines(root: Element, onElement: (element: Element) => void, onLine: (line: Line) => void): void {
  let pieces: Piece[] = [];
  let block = root;
  const flush = (next: Element) => {
    if (pieces.length) onLine({ pieces, block });
    pieces = [];
    block = next;
  };
  let node: Node | null = root;
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === 3 && node.parentElement) pieces.push({ text: node.nodeValue ?? '', element: node.parentElement });
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (!isInline(element)) flush(element);
      onElement(element);
      if (element.localName === 'img') pieces.push({ text: signOf(element), element });
      if (!skippedTags.has(element.localName)) next = node.firstChild;
    }
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) {
        node = node.parentNode;
        if (node && !isInline(node as Element)) flush(node as Element);
      }
    }
    node = next;
  }
  flush(root);
}
