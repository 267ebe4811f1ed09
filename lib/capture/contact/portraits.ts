import { agreement } from './agreement';
import { isOnNetwork } from './networks';

/** A picture of a person: its absolute address and how likely it shows that person (0 to 1). */
export type Portrait = { url: string; alt: string; score: number };
type Picture = { source: string; alt: string; element: Element };
type Options = { name?: string; repeated?: ReadonlySet<string> };

const lazyAttributes = 'src lazy-src original lazy image img url full-src cfsrc echo'.split(' ').map((name) => `data-${name}`);
const emptySource =
  /^(?:data|about|javascript):|^#|(?:^|\/)(?:blank|spacer|pixel|trans(?:parent)?|clear|empty|1x1|load(?:ing|er)|lazy\w*|gr[ae]y)\.[gpsw]/i;

const word = (words: string) => new RegExp(`(?:^|[-_.\\s])(?:${words})(?:$|[-_.\\s\\d(])`, 'i');
const placeholder = word(
  'no[-_ ]?(?:photo|image|picture|pic|avatar|img|bild|foto|portrait)|place-?holder|platzhalter|default|blank|silhouettes?|' +
    'anonym(?:ous)?|unknown|' +
    'missing|dummy|generic|mystery[-_ ]?(?:man|person)|coming[-_ ]?soon|spacer|pixel|transparent|not[-_ ]?available|' +
    '(?:kein|sans|sin)[-_ ]?(?:bild|photo|foto)',
);
const decoration = word(
  'icons?|ico|logos?|sprite|flags?|arrows?|bullet|button|btn|badge|banner|background|map|qr|qrcode|linkedin|twitter|facebook|github|' +
    'orcid|scholar|' +
    'instagram|youtube|xing|researchgate|e?mail|envelope|phone|fax|pdf|www|link|search|menu|close|stars?|divider|line|spinner|emoji|' +
    'smiley|rss|' +
    'whatsapp|vcard|external|chevron|plus|minus|quote|signature|favicon|header|footer|hero|cover',
);
const portraitClass = word(
  'avatar|portrait|photo|headshot|profile|team|member|staff|person|people|speaker|u-photo|foto|bild|author|face|bio',
);
const decorationClass = word('icons?|logo|emoji|badge|flag|sprite|social|fa|decoration|overlay|bg');

/** The largest of the pictures that a `srcset` offers. */
function largest(srcset: string): string {
  const offers = [...srcset.slice(0, 8_000).matchAll(/(\S+?)(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,\s+|,$|$)/g)].map(
    ([, source = '', size]) => ({ source, size: Number(size ?? 1) }),
  );
  return offers.reduce((best, offer) => (offer.size > best.size && offer.source ? offer : best), { source: '', size: 0 }).source;
}

/** The address of an image that may be loaded later, or in several sizes. */
function sourceOf(image: Element): string {
  const attribute = (name: string) => image.getAttribute(name)?.trim() ?? '';
  const source = attribute('src');
  const isReal = source && !emptySource.test(source);
  if (isReal && !placeholder.test(source.replace(/^.*\//, ''))) return source;
  const later = lazyAttributes.map(attribute).find((value) => value && !emptySource.test(value) && !/\s\d+[wx]/.test(value));
  if (later) return later;
  const sets = [attribute('data-srcset'), attribute('data-lazy-srcset'), attribute('srcset')];
  if (image.parentElement?.tagName === 'PICTURE') {
    for (const offer of image.parentElement.querySelectorAll('source'))
      sets.push(offer.getAttribute('srcset') ?? offer.getAttribute('data-srcset') ?? '');
  }
  return sets.map(largest).find((value) => value && !emptySource.test(value)) ?? (isReal ? source : '');
}

const inUrl = /url\(\s*(?:"([^"]+)"|'([^']+)'|([^\s)'"]+))\s*\)/i;
const urlIn = (style: string): string => {
  const match = inUrl.exec(style);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
};
const labelOf = (element: Element): string =>
  element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';

const selector =
  'img, image, amp-img, noscript, [style*="background"], [data-bg], [data-background], [data-background-image], [data-bg-src], ' +
  'object[type^="image"]';
const hints = 'photo image img avatar portrait thumb pic foto bild'.split(' ').map((name) => `[class*="${name}" i]`);
const backgroundHint = `${hints.join()}, :is(div, span, figure, a, section)[class]:empty`;

function pictureOf(element: Element): Picture | undefined {
  const tag = element.tagName.toLowerCase();
  if (tag === 'img' || tag === 'amp-img') return { source: sourceOf(element), alt: labelOf(element), element };
  if (tag === 'image')
    return { source: element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '', alt: labelOf(element), element };
  if (tag === 'object') return { source: element.getAttribute('data') ?? '', alt: labelOf(element), element };
  if (tag === 'noscript') {
    const [, source = ''] = /<img[^>]{0,600}?\ssrc\s*=\s*["']([^"']+)["']/i.exec((element.textContent ?? '').slice(0, 4_000)) ?? [];
    return { source, alt: /\salt\s*=\s*["']([^"']*)["']/i.exec((element.textContent ?? '').slice(0, 4_000))?.[1] ?? '', element };
  }
  const data =
    ['data-bg', 'data-background-image', 'data-background', 'data-bg-src'].map((name) => element.getAttribute(name) ?? '').find(Boolean) ??
    '';
  const style = element.getAttribute('style') ?? '';
  return { source: urlIn(style) || urlIn(data) || (/\.\w{3,4}(?:\?|$)/.test(data) ? data : ''), alt: labelOf(element), element };
}

/** Pictures that only the style sheets name. Asked for where a class hints at one and nothing else was found. */
function styledPictures(root: Element): Picture[] {
  const window = root.ownerDocument.defaultView;
  if (!window) return [];
  const places = [...(root.matches(backgroundHint) ? [root] : []), ...root.querySelectorAll(backgroundHint)].slice(0, 8);
  return places.map((element) => ({ source: urlIn(window.getComputedStyle(element).backgroundImage), alt: labelOf(element), element }));
}

function sizePenalty(element: Element): number {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? ''));
  if (!width || !height) return (width || height || 99) <= 24 ? 1 : 0;
  return Math.max(width, height) <= 32 ? 1 : width / height > 2.6 || height / width > 3.2 ? 0.3 : 0;
}

function scoreOf({ alt, element }: Picture, url: URL, { name, repeated }: Options): number {
  const file = decodeFile(url);
  const agrees = name ? agreement({ name }, { photoFile: file, alt }) : 0;
  const classes = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  if (placeholder.test(file) || placeholder.test(alt)) return 0;
  if (agrees < 0.7) {
    if (repeated?.has(url.href) || decoration.test(file) || /\b(?:logo|icon|flag|banner)\b/i.test(alt)) return 0;
    if (/\.svg$/i.test(url.pathname) || decorationClass.test(element.getAttribute('class') ?? '')) return 0;
  }
  const link = element.closest('a[href]')?.getAttribute('href') ?? '';
  if (
    agrees < 0.7 &&
    URL.canParse(link, url) &&
    isOnNetwork(new URL(link, url).href) &&
    /icon|^.{0,12}$/i.test(file) &&
    !portraitClass.test(classes)
  )
    return 0;
  const kind = /\.(?:jpe?g|webp|avif)$/i.test(url.pathname) ? 0.05 : /\.gif$/i.test(url.pathname) ? -0.1 : 0;
  return Math.max(0, Math.min(1, 0.45 + agrees * 0.4 + (portraitClass.test(classes) ? 0.12 : 0) + kind - sizePenalty(element)));
}

/** `DefaultHeader` is two words. */
const spaced = (file: string): string => file.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1-');

const decodeFile = (url: URL): string => {
  const last = url.pathname.split('/').filter(Boolean).pop() ?? '';
  try {
    return spaced(decodeURIComponent(last).replace(/\.\w{2,5}$/, ''));
  } catch {
    return last;
  }
};

/**
 * The most likely portrait in an element (or the element itself): images however they are loaded, and backgrounds. Placeholders,
 * icons and logos are none. `repeated` holds absolute addresses that many entries share: they show nobody.
 */
export function portraitOf(element: Element, options: Options = {}): Portrait | undefined {
  const written = [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)].slice(0, 60).map(pictureOf);
  const best = (pictures: (Picture | undefined)[]): Portrait | undefined => {
    let found: Portrait | undefined;
    for (const picture of pictures) {
      if (!picture?.source || emptySource.test(picture.source) || !URL.canParse(picture.source, element.baseURI)) continue;
      const url = new URL(picture.source, element.baseURI);
      if (!/^https?:$/.test(url.protocol)) continue;
      const score = scoreOf(picture, url, options);
      if (score > 0.2 && score > (found?.score ?? 0) + 0.01) found = { url: url.href, alt: picture.alt.replace(/\s+/g, ' ').trim(), score };
    }
    return found;
  };
  return best(written) ?? best(styledPictures(element));
}
