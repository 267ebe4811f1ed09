/** A run of text with the element it stands in. */
export type Piece = { text: string; element: Element };
/** What a reader sees in one line: the texts of inline elements joined, between the borders of blocks, cells and line breaks. */
export type Line = { pieces: Piece[]; block: Element };

const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK METER NOBR OUTPUT Q RB RUBY S SAMP SMALL ' +
    'SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR JOOMLA-HIDDEN-MAIL'
  ).split(' '),
);
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'RT', 'RP', 'IFRAME', 'OBJECT']);

export const isInline = (element: Element): boolean => inline.has(element.tagName.toUpperCase());

/** A picture that stands for a sign of an address: `<img alt="@">`. */
const signOf = (image: Element): string => {
  const alt = (image.getAttribute('alt') ?? '').trim();
  const isSign = alt.length <= 8 && /^(?:@|\W?(?:at|ät|dot|punkt|arroba|arobase)\W?|\.)$/iu.test(alt);
  return isSign ? ` ${alt} `.replace(/^ ([@.]) $/, '$1') : '';
};

/**
 * Walks an element and what is in it. `onElement` sees each element before its content and may return text that stands in its
 * place (then its content is passed over); `onLine` sees each finished line.
 */
export function walkLines(root: Element, onElement: (element: Element) => void, onLine: (line: Line) => void): void {
  let line: Line = { pieces: [], block: root };
  const flush = (block: Element) => {
    if (line.pieces.length) onLine(line);
    line = { pieces: [], block };
  };
  let node: Node | null = root;
  while (node) {
    let enter = false;
    if (node.nodeType === 3 && node.parentElement) line.pieces.push({ text: node.nodeValue ?? '', element: node.parentElement });
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.tagName.toUpperCase();
      enter = !skipped.has(name);
      if (!inline.has(name)) flush(element);
      onElement(element);
      if (name === 'IMG') {
        const sign = signOf(element);
        if (sign) line.pieces.push({ text: sign, element });
      }
    }
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === 1 && !isInline(node as Element)) flush(node as Element);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  flush(root);
}
