import { treeIn } from '@/lib/capture/recipe/trees';

const skipped = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Text nodes in order, those in open shadow roots and in frames of the same site included. */
function* textNodes(root: Node): Generator<Text> {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.nodeType === 1 && !skipped.has((node as Element).localName)) {
      const tree = treeIn(node as Element);
      if (tree) yield* textNodes(tree);
      if (tree?.nodeType !== 9) yield* textNodes(node);
    }
  }
}

type Letter = { node: Text; at: number };

/** The letters of a page in one row, without any white space, and where each of them stands. */
function lettersOf(root: Node): { text: string; letters: Letter[] } {
  const letters: Letter[] = [];
  let text = '';
  for (const node of textNodes(root)) {
    const value = node.data;
    for (let at = 0; at < value.length; at++) {
      const letter = value[at] ?? '';
      if (/\s/.test(letter)) continue;
      text += letter;
      letters.push({ node, at });
    }
  }
  return { text, letters };
}

/** One letter for one: case must not move the places. */
const folded = (text: string): string => [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');

/** The element that a node stands in; of what is topmost in a shadow root, its host. */
export const elementOf = ({ parentElement, parentNode }: Node): Element | undefined => parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host;

/** Whether anything of the element is laid out: not in what is folded away or hidden. */
export const isLaidOut = (element: Element | undefined): boolean => (element?.getClientRects().length ?? 0) > 0;

/**
 * Where a text stands in a page, its open shadow roots and its frames of the same site, whatever mark-up and white space are between its
 * letters: the first place that is shown, else the first.
 */
export function findText(page: Document, wanted: string): Range | undefined {
  const needle = folded(wanted.replace(/\s+/g, '').replace(/^…+|…+$/g, ''));
  if (!needle) return undefined;
  const { text, letters } = lettersOf(page);
  const haystack = folded(text);
  const places: { first: Letter; last: Letter }[] = [];
  for (let at = haystack.indexOf(needle); at >= 0 && places.length < 200; at = haystack.indexOf(needle, at + 1)) {
    const [first, last] = [letters[at], letters[at + needle.length - 1]];
    // A range cannot begin in one tree and end in another.
    if (first && last && first.node.getRootNode() === last.node.getRootNode()) places.push({ first, last });
  }
  const place = places.find(({ first }) => isLaidOut(elementOf(first.node))) ?? places[0];
  if (!place) return undefined;
  const range = place.first.node.ownerDocument.createRange();
  range.setStart(place.first.node, place.first.at);
  range.setEnd(place.last.node, place.last.at + 1);
  return range;
}
