/** Reading microformats: properties are classes of elements inside the one that stands for the thing. */

/** The element's text without superfluous space; of a picture, its description. */
export const textOf = (element: Element): string => {
  const stated = { IMG: 'alt', AREA: 'alt', ABBR: 'title', DATA: 'value' }[element.tagName];
  return ((stated && element.getAttribute(stated)) ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** The address of a link, picture or object. */
export const targetOf = (element: Element): string =>
  ['href', 'data-src', 'src', 'data', 'content']
    .map((name) => element.getAttribute(name))
    .find((value) => value && !value.startsWith('data:')) ??
  element.textContent ??
  '';

/** The elements of a class inside `root`, not counting those that belong to a thing of their own within it. */
export const within = (root: Element, className: string, things: string): Element[] =>
  [...root.querySelectorAll(`.${className}`)].slice(0, 200).filter((element) => {
    const owner = element.parentElement?.closest(things);
    return !owner || owner === root || !root.contains(owner);
  });
