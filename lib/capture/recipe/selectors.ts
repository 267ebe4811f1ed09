/** A class as somebody wrote it: made by hand, not by a program at each build of the site. */
const isStable = (name: string): boolean => /^[A-Za-z_-][\w-]{0,60}$/.test(name) && !/(?:[a-z]\d|\d[a-z]).*(?:[a-z]\d|\d[a-z])/i.test(name) && !/^-?\d/.test(name);

const tagOf = (element: Element): string | undefined => (/^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : undefined);

const classesOf = (element: Element): string[] => [...element.classList].filter(isStable).slice(0, 6);

const written = (tag: string, classes: readonly string[]): string => [tag, ...classes].join('.');

const siblingsOf = (element: Element): Element[] => [...(element.parentElement?.children ?? [element])];

/** The classes that an entry shares with others of its kind beside it: "card", not "card--first". */
function sharedClasses(entry: Element): string[] {
  const own = classesOf(entry);
  const others = siblingsOf(entry).filter((other) => other !== entry && other.localName === entry.localName);
  if (!others.length) return own;
  return own.filter((name) => others.some((other) => other.classList.contains(name)));
}

/** The structural path of an entry from the body on; elements at the same path are entries like it. `undefined` where there is none. */
export function entrySelector(entry: Element): string | undefined {
  const steps: string[] = [];
  for (let at: Element | null = entry; at && at.localName !== 'html'; at = at.parentElement) {
    const tag = tagOf(at);
    if (!tag) return undefined;
    steps.unshift(written(tag, at === entry ? sharedClasses(at) : classesOf(at)));
  }
  return steps[0]?.startsWith('body') ? steps.join(' > ') : undefined;
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
export function relativeSelector(entry: Element, element: Element): string | undefined {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== entry; at = at.parentElement) {
    const step = stepOf(at);
    if (!step) return undefined;
    steps.unshift(step);
  }
  return entry.contains(element) ? steps.join(' > ') : undefined;
}

/** Everything at a selector; nothing where it is none. */
export function allAt(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The element at a relative path in an entry. */
export const elementAt = (entry: Element, relative: string): Element | undefined =>
  relative === '' ? entry : allAt(entry, `:scope > ${relative}`)[0];
