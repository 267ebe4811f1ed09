import { decodeEntities } from '../structured/entities';
import { decodeBase64, decodeCloudflare, decodeTypo3, percentDecoded, piecedTogether, reversed } from './ciphers';
import { emailsIn } from './emails-in-text';

const addressesIn = (text: string): string[] => emailsIn(text).map(({ email }) => email);

/** The addresses of a `mailto:` link: several, percent-encoded, or disguised even here. */
const mailto = (href: string): string[] => addressesIn(percentDecoded(decodeEntities(href).split(/[?&](?!to=|cc=)/i)[0] ?? ''));

/** An address in a top-level domain that makes it unlikely to be anything else. */
const address = /^[\w.+-]{1,64}@[a-z\d.-]+\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|coop|dev|app|online)$/i;

/** `['anna', 'example', 'org']` or `['anna', 'example.org']` as an address. */
const joined = ([local = '', ...host]: string[]): string[] =>
  [`${local}@${host.join('.').replace(/^@|(?<=\.)\./g, '')}`].filter((text) => address.test(text));

/** A link whose script makes the address: a TYPO3 token, or the pieces of the address as its arguments. */
function scripted(code: string): string[] {
  const plain = percentDecoded(code)
    .replace(/\\u(.{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');
  const texts = [...plain.matchAll(/(['"])(.{1,400}?)\1/g)].map(([, , text = '']) => text);
  if (/unCryptMailto/i.test(code)) return texts.flatMap((token) => mailto(decodeTypo3(token)));
  const whole = addressesIn(plain);
  return whole.length ? whole : joined(texts);
}

const named = (words: string) => new RegExp(`^data-(?:.*-)?(?:${words})$`);
const localName = named('u|l|user(?:-?name)?|name|local(?:-?part)?|account|mailbox|first|part-?1');
const hostName = named('d|h|domain|host(?:name)?|server|last|part-?2');
const endName = named('t|tld|ext|part-?3');

/** Addresses in `data-` attributes: as a whole, in pieces, turned round or in base64. */
function fromData(element: Element): string[] {
  const values = [...element.attributes].filter(({ name, value }) => name.startsWith('data-') && value && value.length < 900);
  const pieces = [localName, hostName, endName].flatMap((pattern) => values.find(({ name }) => pattern.test(name))?.value ?? []);
  for (const turn of [String, reversed, decodeBase64]) {
    const found = pieces.length > 1 ? joined(pieces.map(turn)) : [];
    if (found.length) return found;
  }
  return values
    .filter(({ name, value }) => value.includes('@') || /mail|addr|contact|crypt|cloak|enc/.test(name))
    .flatMap(({ value }) => {
      const readings = [String, reversed, decodeBase64].map((turn) => turn(value.replace(/^mailto:/i, '')).replace(/^mailto:/i, ''));
      return addressesIn(readings.find((text) => address.test(text)) ?? value);
    });
}

/** The addresses that an element's own attributes (or, for a small inline script, its text) hold. */
export function emailsInAttributes(element: Element): string[] {
  const attribute = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const tag = element.tagName.toLowerCase();
  if (tag === 'joomla-hidden-mail') return joined([decodeBase64(attribute('first')), decodeBase64(attribute('last'))]);
  if (tag === 'script') {
    const code = element.textContent ?? '';
    return code.length < 4_000 && /&#64;|&#x40;|(['"])@\1/.test(code) ? addressesIn(decodeEntities(piecedTogether(code))) : [];
  }
  if (!element.hasAttributes()) return [];
  const href = attribute('href');
  const cloudflare = /\/email-protection#([\da-f]+)/i.exec(href)?.[1] ?? attribute('data-cfemail');
  const token = attribute('data-mailto-token');
  if (cloudflare || token) return addressesIn(cloudflare ? decodeCloudflare(cloudflare) : decodeTypo3(token));
  const onClick = attribute('onclick');
  return [
    ...(/^mailto:/i.test(href) ? mailto(href) : /^javascript:/i.test(href) ? scripted(href) : []),
    ...(/mail|@/i.test(onClick) ? scripted(onClick) : []),
    ...fromData(element),
  ];
}
