import { agreement } from './agreement';
import { percentDecoded } from './ciphers';
import { isOnNetwork } from './networks';

/** A picture of a person: its absolute address and how likely it shows that person (0 to 1). */
export type Portrait = { url: string; alt: string; score: number };
type Picture = { source: string; element: Element };
type Options = { name?: string; repeated?: ReadonlySet<string> };

const emptySource =
  /^(?:data|about|javascript):|^#|(?:^|\/)(?:blank|spacer|pixel|trans(?:parent)?|clear|empty|1x1|load(?:ing|er)|lazy\w*|gr[ae]y)\.[gpsw]/i;
const word = (words: string) => new RegExp(`(?:^|[-_.\\s])(?:${words})(?:$|[-_.\\s\\d(])`, 'i');
const placeholder = word(
  '(?:no|kein|sans|sin)[-_ ]?(?:photo|image|pic\\w*|avatar|img|bild|foto|portrait)|place-?holder|platzhalter|default|blank|' +
    'silhouettes?|anonym\\w*|unknown|missing|dummy|generic|mystery[-_ ]?\\w+|coming[-_ ]?soon|spacer|pixel|transparent|' +
    'not[-_ ]?available',
);
const decoration = word(
  'icons?|ico|logos?|sprite|flags?|arrows?|bullet|button|btn|badge|banner|background|map|qr(?:code)?|linkedin|twitter|facebook|github|' +
    'orcid|scholar|instagram|youtube|xing|researchgate|e?mail|envelope|phone|fax|pdf|www|link|search|menu|close|stars?|line|emoji|' +
    'rss|whatsapp|vcard|external|chevron|plus|minus|quote|signature|favicon|header|footer|hero|cover',
);
const portraitClass = word(
  'avatar|portrait|photo|headshot|profile|team|member|staff|person|people|speaker|u-photo|foto|bild|author|face|bio',
);
const decorationClass = word('icons?|logo|emoji|badge|flag|sprite|social|fa|decoration|overlay|bg');

const urlIn = (style: string): string => /url\(\s*(["']?)(.+?)\1\s*\)/i.exec(style)?.[2] ?? '';

/** The largest of the pictures that a `srcset` offers. */
const largest = (srcset: string): string =>
  [...srcset.slice(0, 8_000).matchAll(/([^\s,]\S*?)(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,\s|,?$)/g)]
    .map(([, source = '', size = 1]) => ({ source, size: Number(size) }))
    .reduce((best, offer) => (offer.size > best.size ? offer : best), { source: '', size: 0 }).source;

/** The address of a picture, however it is loaded: at once, later, in several sizes, without scripts only, as a background. */
function sourceOf(element: Element): string {
  if (element.localName === 'noscript') return /<img[^>]{0,600}?\ssrc\s*=\s*["']([^"']+)/i.exec(element.textContent ?? '')?.[1] ?? '';
  const attribute = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const source = attribute('src') || attribute('href') || attribute('xlink:href') || attribute('data');
  if (source && !emptySource.test(source) && !placeholder.test(source.replace(/^.*\//, ''))) return source;
  const offers = element.parentElement?.localName === 'picture' ? element.parentElement.querySelectorAll('source') : [];
  const later = [...element.attributes].filter(({ name }) => /^data-(?!alt|caption|title)/.test(name)).map(({ value }) => value.trim());
  const sets = [...later, ...[element, ...offers].map((one) => one.getAttribute('srcset') ?? '')];
  const all = [...later.filter((value) => /^\S*[/.]\S*$/.test(value)), ...sets.map(largest), urlIn(attribute('style')), source];
  return all.map((value) => urlIn(value) || value).find((value) => value && !emptySource.test(value)) ?? '';
}

const selector =
  'img, image, amp-img, noscript, [style*="background"], [data-bg], [data-background], [data-background-image], [data-bg-src], ' +
  'object[type^="image"]';
const hint = /photo|image|img|avatar|portrait|thumb|pic|foto|bild/i;

/** The elements that match, with the root. */
const matching = (root: Element, wanted: string, most: number): Element[] =>
  [...(root.matches(wanted) ? [root] : []), ...root.querySelectorAll(wanted)].slice(0, most);

function sizePenalty(element: Element): number {
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0);
  const longer = Math.max(width, height);
  if (longer && longer <= (width && height ? 32 : 24)) return 1;
  return width && height && (width / height > 2.6 || height / width > 3.2) ? 0.3 : 0;
}

const altOf = (element: Element): string =>
  (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();

/** The file's name without its ending; `DefaultHeader` is two words. */
const fileOf = ({ pathname }: URL): string =>
  percentDecoded(pathname.replace(/\/$/, '').replace(/^.*\//, ''))
    .replace(/\.\w{2,5}$/, '')
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1-');

function scoreOf(element: Element, url: URL, { name = '', repeated }: Options): number {
  const [file, alt] = [fileOf(url), altOf(element)];
  const ownClass = element.getAttribute('class') ?? '';
  const isPortrait = portraitClass.test(`${ownClass} ${element.parentElement?.getAttribute('class') ?? ''}`);
  const agrees = agreement({ name }, { photoFile: file, alt });
  if (placeholder.test(file) || placeholder.test(alt)) return 0;
  if (agrees < 0.7) {
    if (repeated?.has(url.href) || decoration.test(file) || /\b(?:logo|icon|flag|banner)\b/i.test(alt)) return 0;
    if (/\.svg$/i.test(url.pathname) || decorationClass.test(ownClass)) return 0;
    const link = element.closest('a[href]')?.getAttribute('href') ?? '';
    if (!isPortrait && /icon|^.{0,12}$/i.test(file) && URL.canParse(link, url.href) && isOnNetwork(new URL(link, url).href)) return 0;
  }
  const kind = /\.(?:jpe?g|webp|avif)$/i.test(url.pathname) ? 0.05 : /\.gif$/i.test(url.pathname) ? -0.1 : 0;
  return Math.max(0, Math.min(1, 0.45 + agrees * 0.4 + (isPortrait ? 0.12 : 0) + kind - sizePenalty(element)));
}

/** The likeliest of several pictures; of equals, the first. */
function best(pictures: Picture[], options: Options): Portrait | undefined {
  let found: Portrait | undefined;
  for (const { source, element } of pictures) {
    if (!source || emptySource.test(source) || !URL.canParse(source, element.baseURI)) continue;
    const url = new URL(source, element.baseURI);
    const score = /^https?:$/.test(url.protocol) ? scoreOf(element, url, options) : 0;
    if (score > Math.max(0.2, (found?.score ?? 0) + 0.01)) found = { url: url.href, alt: altOf(element), score };
  }
  return found;
}

/**
 * The most likely portrait in an element (or the element itself): images however they are loaded, and backgrounds. Placeholders,
 * icons and logos are none. `repeated` holds absolute addresses that many entries share: they show nobody.
 */
export function portraitOf(element: Element, options: Options = {}): Portrait | undefined {
  const written = best(matching(element, selector, 60).map((one) => ({ source: sourceOf(one), element: one })), options);
  const window = element.ownerDocument.defaultView;
  if (written || !window) return written;
  // Pictures that only the style sheets name: asked for where a class hints at one and nothing else was found.
  const isLikely = (one: Element) => hint.test(one.className) || one.matches(':is(div, span, figure, a, section):empty');
  const styled = matching(element, '[class]', 500).filter(isLikely).slice(0, 8);
  return best(styled.map((one) => ({ source: urlIn(window.getComputedStyle(one).backgroundImage), element: one })), options);
}
