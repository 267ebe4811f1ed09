import type { PageView } from '../signals/page-view';
import type { Interval } from '../snapshot/parts';
import { within } from '../snapshot/ranges';
import type { Box } from '../snapshot/types';
import { agreement } from './agreement';
import { percentDecoded } from './ciphers';
import { Pattern } from '../text/pattern';

/** A picture of a person: its absolute address and how likely it shows that person (0 to 1). */
export type Portrait = { url: string; alt: string; score: number };
export type PortraitOptions = { name?: string; repeated?: ReadonlySet<string> };

const word = (words: string) => new RegExp(`(?:^|[-_.\\s])(?:${words})(?:$|[-_.\\s\\d(])`, 'i');
const emptySource = /^(?:data|about|javascript):|^#|(?:^|\/)(?:blank|spacer|pixel|trans(?:parent)?|clear|empty|1x1|load(?:ing|er)|lazy\w*|gr[ae]y)\.[gpsw]/i;
const placeholder = word(
  '(?:no|kein|sans|sin|not)[-_ ]?(?:photo|image|pic\\w*|avatar|img|bild|foto|portrait|available)|place-?holder|platzhalter|default|blank|silhouettes?|' +
    'anonym\\w*|unknown|missing|dummy|generic|mystery[-_ ]?\\w+|coming[-_ ]?soon|spacer|pixel|(?:fe)?male[-_ ]?(?:avatar|icon|user|placeholder)',
);
/** What is drawn on pages besides people, in names of files and classes. */
const decoration = word(
  'icons?|ico|logos?|sprite|flags?|arrows?|bullet|button|btn|badge|banner|background|bg|overlay|map|qr(?:code)?|social|linkedin|twitter|facebook|github|' +
    'orcid|instagram|e?mail|phone|pdf|link|search|menu|stars?|line|emoji|vcard|quote|signature|favicon|header|footer|hero|cover',
);
const portraitClass = word('avatar|portrait|photo|headshot|profile|team|member|staff|person|people|speaker|u-photo|foto|bild|author|face|bio');

const urlIn = (style: string): string => /url\(\s*(["']?)(.+?)\1\s*\)/i.exec(style)?.[2] ?? '';

/** The largest of the pictures that a `srcset` offers. */
const largest = (srcset: string): string =>
  [...srcset.slice(0, 8_000).matchAll(/([^\s,]\S*?)(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,\s|,?$)/g)]
    .map(([, source = '', size = 1]) => ({ source, size: Number(size) }))
    .reduce((best, offer) => (offer.size > best.size ? offer : best), { source: '', size: 0 }).source;

const noscriptSource = /<img[^>]{0,600}?\ssrc\s*=\s*["']([^"']+)/i;

/** The address of a picture, however it is loaded: at once, later, in several sizes, without scripts only, as a background. */
function sourceOf(element: Element): string {
  const attribute = (name: string, of: Element = element) => of.getAttribute(name)?.trim() ?? '';
  const source = attribute('src') || attribute('href') || attribute('xlink:href');
  if (source && !emptySource.test(source) && !placeholder.test(source.replace(/^.*\//, ''))) return source;
  const { nextElementSibling: next, parentElement: parent } = element;
  const offers = parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
  const later = [...element.attributes].filter(({ name }) => /^data-(?!alt|caption|title)/.test(name)).map(({ value }) => value.trim());
  const all = [
    ...later.filter((value) => /^\S*[/.]\S*$/.test(value)),
    ...[...later, ...[element, ...offers].map((one) => attribute('srcset', one))].map(largest),
    next?.localName === 'noscript' ? (noscriptSource.exec(next.textContent ?? '')?.[1] ?? '') : '',
    attribute('style'),
    source,
  ];
  return all.map((value) => urlIn(value) || value).find((value) => value && !emptySource.test(value) && !/^[\w-]+\s*:(?!\/)/.test(value)) ?? '';
}

/** Sizes of icons and of lines. */
function sizePenalty(element: Element): number {
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0);
  const longer = Math.max(width, height);
  if (longer && longer <= (width && height ? 32 : 24)) return 1;
  return width && height && (width / height > 2.6 || height / width > 3.2) ? 0.3 : 0;
}

const altOf = (element: Element): string => (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();

const joint = new Pattern(String.raw`\p{Ll}(?=\p{Lu}\p{Ll})`, 'g');
/** The file's name without its ending; `DefaultHeader` is two words. */
const fileOf = ({ pathname }: URL): string =>
  joint.replace(percentDecoded(pathname.replace(/\/$/, '').replace(/^.*\//, '')).replace(/\.\w{2,5}$/, ''), ([letter]) => `${letter}-`);

function scoreOf({ element, parent, names }: Box, url: URL, { name = '', repeated }: PortraitOptions): number {
  const [file, alt] = [fileOf(url), altOf(element)];
  const isPortrait = portraitClass.test(`${names} ${parent?.names}`);
  const agrees = agreement({ name }, { photoFile: file, alt });
  if (placeholder.test(file) || placeholder.test(alt)) return 0;
  if (agrees < 0.7) {
    if (repeated?.has(url.href) || decoration.test(file) || /\b(?:logo|icon|flag|banner)\b/i.test(alt) || /\.svg$/i.test(url.pathname)) return 0;
    if (!isPortrait && decoration.test(names)) return 0;
  }
  return Math.max(0, Math.min(1, 0.45 + agrees * 0.4 + (isPortrait ? 0.12 : 0) - sizePenalty(element)));
}

/** The likeliest of several pictures; of equals, the first. */
function best(boxes: readonly Box[], sourceIn: (element: Element) => string, options: PortraitOptions): Portrait | undefined {
  let found: Portrait | undefined;
  for (const box of boxes) {
    const { element } = box;
    const source = sourceIn(element);
    if (!source || !URL.canParse(source, element.baseURI)) continue;
    const url = new URL(source, element.baseURI);
    const score = /^https?:$/.test(url.protocol) ? scoreOf(box, url, options) : 0;
    if (score > Math.max(0.2, (found?.score ?? 0) + 0.01)) found = { url: url.href, alt: altOf(element), score };
  }
  return found;
}

const maxPictures = 60;
const styledHint = /photo|image|img|avatar|portrait|thumb|pic|foto|bild/i;
const hasBackground = ({ element }: Box): boolean => /url\(/.test(element.getAttribute('style') ?? '') || [...element.attributes].some(({ name }) => /^data-(?:bg|background)/.test(name));

/**
 * The most likely portrait in a piece of the page: images however they are loaded, and backgrounds. Placeholders, icons and logos are
 * none. `repeated` holds absolute addresses that many entries share: they show nobody.
 */
export function portraitIn(view: PageView, { start, end }: Interval, options: PortraitOptions = {}): Portrait | undefined {
  const images = best(view.pictures(start, end, maxPictures), sourceOf, options);
  if (images) return images;
  const boxes = within(view.page.boxes, start, end, 500);
  const written = best(boxes.filter(hasBackground), sourceOf, options);
  const window = view.page.document.defaultView;
  if (written || !window) return written;
  // Pictures that only the style sheets name: asked for where a class hints at one and nothing else was found.
  const isLikely = ({ names, element }: Box) => styledHint.test(names) || (names && !element.childNodes.length);
  return best(boxes.filter(isLikely).slice(0, 8), (element) => urlIn(window.getComputedStyle(element).backgroundImage), options);
}
