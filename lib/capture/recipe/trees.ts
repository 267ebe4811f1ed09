/** The parts of a page that are trees of their own: open shadow roots, and documents of frames that are of the same site. */
export type Tree = ShadowRoot | Document;

/** What an element shows in place of its own children. `undefined` for most elements, and for frames that may not be looked into. */
export function treeIn(element: Element): Tree | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The topmost elements of a tree: of a document its body. */
const tops = (tree: Tree): Element[] => (tree.nodeType === 9 ? [(tree as Document).body ?? []].flat() : [...tree.children]);

/** The elements directly in an element, those of the tree in it included. */
export const childrenOf = (element: Element): Element[] => {
  const tree = treeIn(element);
  return tree ? [...tops(tree), ...element.children] : [...element.children];
};

/** The element around another one; `across`: that one is the top of a tree in it. `undefined` for the body of the page. */
export function outerOf(element: Element): { outer: Element; across: boolean } | undefined {
  const { parentNode, parentElement } = element;
  if (parentElement && parentElement.localName !== 'html') return { outer: parentElement, across: false };
  const host = parentElement ? element.ownerDocument.defaultView?.frameElement : (parentNode as Partial<ShadowRoot> | null)?.host;
  return host ? { outer: host, across: true } : undefined;
}

/** An element and the tops of all trees in it, however deep: what has to be searched to find everything that it shows. */
export function treesOf(element: Element): Element[] {
  const own = treeIn(element);
  const inside = [...(own ? [element] : []), ...[...element.querySelectorAll('*')].filter(treeIn)];
  return [element, ...inside.flatMap((one) => tops(treeIn(one) as Tree).flatMap(treesOf))];
}

/** A document and those of all frames in it that may be looked into, however deep. */
export function documentsIn(page: Document): Document[] {
  const frames = page.body ? treesOf(page.body).map((top) => top.ownerDocument) : [];
  return [...new Set([page, ...frames])];
}
