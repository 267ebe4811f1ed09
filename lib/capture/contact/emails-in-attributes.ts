import { decodeEntities } from '../structured/entities';
import { decodeBase64, decodeCloudflare, decodeTypo3, percentDecoded, piecedTogether, reversed } from './ciphers';
import { emailsIn } from './emails-in-text';

const addressesIn = (text: string): string[] => emailsIn(text).map(({ email }) => email);

/** The addresses of a `mailto:` link: several, percent-encoded, or disguised even here. */
const mailto = (href: string): string[] => addressesIn(percentDecoded(decodeEntities(href).split(/[?&](?!to=|cc=)/i)[0] ?? ''));

/** An address in a top-level domain that makes it unlikely to be anything else. */
const address = /^(?:mailto:)?[\w.+-]{1,64}@[a-z\d.-]+\.(?:[a-z]{2}|com|org|net|edu|gov|info|biz|name|coop|online)$/i;

/** `['anna', 'example', 'org']` or `['anna', 'example.org']` as an address. */
const joined = ([local = '', ...host]: string[]): string[] =>
  [`${local}@${host.join('.').replace(/^@|(?<=\.)\./g, '')}`].filter((text) => address.test(text));

/** A link whose script makes the address: a TYPO3 token, or the pieces of the address as its arguments. */
function scripted(code: string): string[] {
  const plain = percentDecoded(code)
    .replace(/\\u(.{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');
  const texts = [...plain.matchAll(/(['"])(.{1,400}?)\1/g)].map(([, , text = '']) => text);
  const found = [...texts.flatMap((token) => mailto(decodeTypo3(token))), ...addressesIn(plain)];
  return found.length ? found : joined(texts);
}

/** What the names of attributes call the pieces of an address: the mailbox, its host, the host's ending. */
const pieces = [/-(?:u|l|user(?:-?name)?|name|local(?:-?part)?|account|mailbox|first|part-?1)$/, /-(?:d|h|domain|host(?:name)?|server|last|part-?2)$/, /-(?:t|tld|ext|part-?3)$/];

/** Addresses in `data-` attributes: as a whole, in pieces, turned round or in base64. */
function fromData(attributes: readonly Attr[]): string[] {
  const values = attributes.filter(({ name, value }) => name.startsWith('data-') && value && value.length < 900);
  const parts = pieces.flatMap((pattern) => values.find(({ name }) => pattern.test(name))?.value ?? []);
  for (const turn of [String, reversed, decodeBase64]) {
    const found = parts.length > 1 ? joined(parts.map(turn)) : [];
    if (found.length) return found;
  }
  return values
    .filter(({ name, value }) => value.includes('@') || /mail|addr|contact|crypt|cloak|enc/.test(name))
    .flatMap(({ value }) => addressesIn(decodeTypo3(value) || ([value, reversed(value), decodeBase64(value)].find((text) => address.test(text)) ?? value)));
}

/** The addresses that an inline script of its own writes to the page: it is read, not run. */
export const emailsInScript = (code: string): string[] =>
  code.length < 4_000 && /&#64;|&#x40;|(['"])@\1/.test(code) ? addressesIn(decodeEntities(piecedTogether(code))) : [];

/** The addresses that an element's own attributes hold. */
export function emailsInAttributes(element: Element): string[] {
  if (!element.hasAttributes()) return [];
  const attribute = (name: string) => element.getAttribute(name)?.trim() ?? '';
  if (element.localName === 'joomla-hidden-mail') return joined([decodeBase64(attribute('first')), decodeBase64(attribute('last'))]);
  const href = attribute('href');
  const cloudflare = /\/email-protection#([\da-f]+)/i.exec(href)?.[1] ?? attribute('data-cfemail');
  if (cloudflare) return addressesIn(decodeCloudflare(cloudflare));
  const onClick = attribute('onclick');
  return [
    ...(/^mailto:/i.test(href) ? mailto(href) : /^javascript:/i.test(href) ? scripted(href) : []),
    ...(/mail|@/i.test(onClick) ? scripted(onClick) : []),
    ...fromData([...element.attributes]),
  ];
}
