export type Portrait = { url: string; alt: string; score: number };

/**
 * The most likely portrait in an element. `repeated` holds addresses that many entries share: they show nobody.
 */
export function portraitOf(element: Element, options: { name?: string; repeated?: ReadonlySet<string> } = {}): Portrait | undefined {
  for (const image of element.querySelectorAll('img[src]')) {
    const src = image.getAttribute('src') ?? '';
    if (!URL.canParse(src, element.baseURI)) continue;
    const url = new URL(src, element.baseURI).href;
    if (!/^https?:/.test(url) || options.repeated?.has(url)) continue;
    return { url, alt: image.getAttribute('alt') ?? '', score: 0.5 };
  }
  return undefined;
}
