/**
 * Reading the DOM of a page that may be hostile: a form with an input named `children` or `parentNode` answers with that input
 * when asked for the property. The getters of the prototypes cannot be shadowed by the page's mark-up.
 */
export type Dom = {
  firstChild: (node: Node) => Node | null;
  nextSibling: (node: Node) => Node | null;
  parentNode: (node: Node) => Node | null;
  nodeType: (node: Node) => number;
  nodeValue: (node: Node) => string;
  tag: (element: Element) => string;
  attribute: (element: Element, name: string) => string | null;
  shadowRoot: (element: Element) => ShadowRoot | null;
  root: (document: Document) => Element | null;
  title: (document: Document) => string;
  url: (document: Document) => string;
  view: (document: Document) => (Window & typeof globalThis) | null;
};

type Getter = (this: object) => unknown;

function descriptorOf(start: object | null, property: string): PropertyDescriptor | undefined {
  for (let prototype = start && Object.getPrototypeOf(start); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, property);
    if (found) return found;
  }
  return undefined;
}

const nothing: Getter = () => null;

/** Reads through the prototypes that `document` was made with. */
export function domOf(document: Document): Dom {
  const getter = (start: object | null, property: string): Getter => descriptorOf(start, property)?.get ?? nothing;
  const rootElement = getter(document, 'documentElement').call(document) as Element | null;
  const read = <T>(start: object | null, property: string) => {
    const get = getter(start, property);
    return (target: object) => get.call(target) as T;
  };
  const tagName = read<string>(rootElement, 'localName');
  const getAttribute = descriptorOf(rootElement, 'getAttribute')?.value as Element['getAttribute'];
  const nodeValue = read<string | null>(document, 'nodeValue');
  return {
    firstChild: read(document, 'firstChild'),
    nextSibling: read(document, 'nextSibling'),
    parentNode: read(document, 'parentNode'),
    nodeType: read(document, 'nodeType'),
    nodeValue: (node) => nodeValue(node) ?? '',
    tag: (element) => tagName(element) ?? '',
    attribute: (element, name) => getAttribute.call(element, name),
    shadowRoot: read(rootElement, 'shadowRoot'),
    root: read(document, 'documentElement'),
    title: (page) => String(read<string>(document, 'title')(page) ?? ''),
    url: (page) => String(read<string>(document, 'URL')(page) ?? ''),
    view: read(document, 'defaultView'),
  };
}
