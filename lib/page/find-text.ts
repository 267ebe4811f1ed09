const skipped = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Text nodes in order, those in open shadow roots included. */
function* textNodes(root: Node): Generator<Text> {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.nodeType === 1 && !skipped.has((node as Element).localName)) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) yield* textNodes(shadowRoot);
      yield* textNodes(node);
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

const isShown = ({ node }: Letter): boolean => (node.parentElement?.getClientRects().length ?? 0) > 0;

/** Where a text stands in a document, whatever mark-up and white space are between its letters: the first place that is shown. */
export function findText(root: Document, wanted: string): Range | undefined {
  const needle = folded(wanted.replace(/\s+/g, '').replace(/^…+|…+$/g, ''));
  if (!needle) return undefined;
  const { text, letters } = lettersOf(root);
  const haystack = folded(text);
  const places: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0 && places.length < 200; at = haystack.indexOf(needle, at + 1)) places.push(at);
  const start = places.find((at) => letters[at] && isShown(letters[at])) ?? places[0];
  const [first, last] = start === undefined ? [] : [letters[start], letters[start + needle.length - 1]];
  if (!first || !last) return undefined;
  const range = root.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}
