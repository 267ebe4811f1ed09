import { outerOf, treeIn } from './trees';

/** A class as somebody wrote it: made by hand, not by a program at each build of the site. */
const isStable = (name: string): boolean => /^[A-Za-z_-][\w-]{0,60}$/.test(name) && !/(?:[a-z]\d|\d[a-z]).*(?:[a-z]\d|\d[a-z])/i.test(name) && !/^-?\d/.test(name);

const tagOf = (element: Element): string | undefined => (/^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : undefined);

const classesOf = (element: Element): string[] => [...element.classList].filter(isStable).slice(0, 6);

const written = (tag: string, classes: readonly string[]): string => [tag, ...classes].join('.');

const siblingsOf = (element: Element): Element[] => [...(element.parentNode?.children ?? [element])];

/** The classes that an entry shares with others of its kind beside it: "card", not "card--first". */
function sharedClasses(entry: Element): string[] {
  const own = classesOf(entry);
  const others = siblingsOf(entry).filter((other) => other !== entry && other.localName === entry.localName);
  if (!others.length) return own;
  return own.filter((name) => others.some((other) => other.classList.contains(name)));
}

/** Between the steps of a path: to a child, or into the open shadow root or the frame of an element. */
const down = ' > ';
const into = ' >>> ';

/** The steps from `top` (without it; from the body of the page on without one) down to an element, as one path. */
function pathTo(element: Element, top: Element | undefined, stepOf: (element: Element) => string | undefined): string | undefined {
  let path = '';
  let at: Element | undefined = element;
  while (at && at !== top) {
    const step = stepOf(at);
    if (!step) return undefined;
    const around = outerOf(at);
    path = `${around?.across ? into : down}${step}${path}`;
    at = around?.outer;
  }
  return at === top ? path.replace(/^ > /, '').trimStart() : undefined;
}

/**
 * The structural path of an entry from the body on; elements at the same path are entries like it. `undefined` where there is none.
 */
export function entrySelector(entry: Element): string | undefined {
  const path = pathTo(entry, undefined, (at) => {
    const tag = tagOf(at);
    return tag && written(tag, at === entry ? sharedClasses(at) : classesOf(at));
  });
  return path?.startsWith('body') ? path : undefined;
}

/** One step of a relative path: the number is given only where tag and classes do not tell it from its siblings. */
function stepOf(element: Element): string | undefined {
  const tag = tagOf(element);
  if (!tag) return undefined;
  const classes = classesOf(element);
  const alike = siblingsOf(element).filter((other) => other.localName === tag);
  if (alike.length < 2) return tag;
  const named = written(tag, classes);
  if (classes.length && alike.filter((other) => classes.every((name) => other.classList.contains(name))).length === 1) return named;
  return `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/** The path from an entry to something in it; empty for the entry itself, `undefined` where there is none. */
export const relativeSelector = (entry: Element, element: Element): string | undefined => pathTo(element, entry, stepOf);

/** Whether an element is so many steps below the top of its shadow root. */
function isTopmost(element: Element, steps: number): boolean {
  let at: Node | null = element;
  for (let step = 0; step < steps && at; step++) at = at.parentNode;
  return at?.nodeType === 11;
}

/** Everything at a path of plain steps: below an element, from the top of a shadow root, or from the body of a document. */
function matching(root: ParentNode & Node, path: string): Element[] {
  if (root.nodeType === 1) return [...root.querySelectorAll(`:scope > ${path}`)];
  const found = [...root.querySelectorAll(path)];
  return root.nodeType === 11 ? found.filter((element) => isTopmost(element, path.split(down).length)) : found;
}

/** Everything at a path that may lead into shadow roots and frames; nothing where it is none. */
export function allAt(root: ParentNode & Node, selector: string): Element[] {
  try {
    const [first = '', ...rest] = selector.split(/ ?>>> /);
    const start = first ? matching(root, first) : [root as Element];
    return rest.reduce((found, path) => found.flatMap((element) => treeIn(element) ?? []).flatMap((tree) => matching(tree, path)), start);
  } catch {
    return [];
  }
}

/** The element at a relative path in an entry. */
export const elementAt = (entry: Element, relative: string): Element | undefined => (relative === '' ? entry : allAt(entry, relative)[0]);
