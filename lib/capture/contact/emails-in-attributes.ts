import { decodeBase64, decodeCloudflare, decodeTypo3, percentDecoded, piecedTexts, reversed, rot13 } from './ciphers';
import { emailsIn } from './emails-in-text';
import { decodeEntities } from '../structured/entities';
import { isKnownTopLevel } from './top-level';

const addressesIn = (text: string): string[] => emailsIn(text).map(({ email }) => email);

/** The addresses of a `mailto:` link: several, with a subject, percent-encoded, or disguised even here. */
function mailto(href: string): string[] {
  const [addresses = '', query = ''] = href.slice('mailto:'.length).split('?', 2);
  const more = query
    .split('&')
    .filter((part) => /^(?:to|cc)=/i.test(part))
    .map((part) => part.slice(3));
  return addressesIn(
    percentDecoded([addresses, ...more].join('\n'))
      .replaceAll('&#', '\n&#')
      .replace(/[,;]/g, '\n')
      .replace(/\n&#/g, '&#'),
  );
}

const quoted = (text: string): string[] =>
  [...percentDecoded(text).matchAll(/'((?:\\.|[^'\\]){1,400})'|"((?:\\.|[^"\\]){1,400})"/g)].map(([, single, double]) =>
    (single ?? double ?? '')
      .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, x?: string, u?: string) => String.fromCharCode(Number.parseInt(x ?? u ?? '', 16)))
      .replace(/\\(.)/g, '$1'),
  );

/** A link whose script makes the address: a TYPO3 token, or the pieces of the address as its arguments. */
function scripted(code: string): string[] {
  const texts = quoted(decodeEntities(code));
  if (/unCryptMailto/i.test(code)) return texts.flatMap((token) => mailto(decodeTypo3(decodeEntities(token))));
  const whole = texts.flatMap((text) => addressesIn(text.replace(/^mailto:/i, '')));
  return whole.length ? whole : joined(texts);
}

/** `['anna', 'example', 'org']` or `['anna', 'example.org']` as an address, where it ends in a known top-level domain. */
function joined([local = '', ...host]: string[]): string[] {
  const name = host
    .filter(Boolean)
    .map((part) => part.replace(/^[@.]+/, ''))
    .join('.');
  if (!/^[\w.+-]{1,64}$/.test(local) || !/^[a-z\d.-]+\.[a-z]{2,}$/i.test(name) || !isKnownTopLevel(name.split('.').at(-1) ?? '')) return [];
  return [`${local}@${name}`];
}

const localName = new RegExp(
  '^(?:e?mail-?|contact-?)?(?:user(?:name)?|name|local(?:-?part)?|account|mailbox|u|l|prefix|first|lhs|left|part-?(?:1|one)|id|' +
    'before|box|a)$',
);
const hostName = /^(?:e?mail-?|contact-?)?(?:domain|host(?:name)?|server|site|d|h|suffix|last|rhs|right|part-?(?:2|two)|after|b)$/;
const endName = /^(?:e?mail-?|contact-?)?(?:tld|ext(?:ension)?|t|top|toplevel|ending|part-?(?:3|three)|c)$/;
const mailName = /mail|cloak|crypt|enc|obf|addr|rot13|b64|base64|contact|href|rev/;

const hasKnownEnd = (email: string) => isKnownTopLevel(email.slice(email.lastIndexOf('.') + 1));

/** The first reading of a value that is an address with a known top-level domain. */
function deciphered(value: string, hint: string): string[] {
  const text = value.replace(/^mailto:/i, '');
  const turns = [
    (t: string) => t,
    percentDecoded,
    reversed,
    rot13,
    decodeBase64,
    decodeCloudflare,
    (t: string) => reversed(decodeBase64(t)),
  ];
  if (/rot-?13/.test(hint)) turns.unshift(rot13);
  if (/rev/.test(hint)) turns.unshift(reversed);
  for (const turn of turns) {
    const read = turn(text)
      .replace(/^mailto:/i, '')
      .trim();
    const [first, ...others] = read.length > 5 && read.length < 255 ? emailsIn(read) : [];
    if (first && !others.length && first.end - first.start === read.length && hasKnownEnd(first.email)) return [first.email];
  }
  return [];
}

/** Addresses in `data-` attributes: as a whole, in pieces, or enciphered. */
function fromData(element: Element): string[] {
  const values = [...element.attributes].filter(({ name, value }) => name.startsWith('data-') && value.length > 0 && value.length < 900);
  const find = (pattern: RegExp) => values.find(({ name }) => pattern.test(name.slice(5)))?.value;
  const [local, host, end] = [find(localName), find(hostName), find(endName)];
  if (local && host) {
    for (const turn of [(t: string) => t, reversed, decodeBase64, rot13]) {
      const pieces = joined([turn(local), turn(host), ...(end ? [turn(end)] : [])]);
      if (pieces.length) return pieces;
    }
  }
  return values.flatMap(({ name, value }) => {
    if (!value.includes('@') && !mailName.test(name)) return [];
    return deciphered(value, `${name} ${element.className}`.toLowerCase());
  });
}

/** The addresses that an element's own attributes (or, for a small inline script, its text) hold. */
export function emailsInAttributes(element: Element): string[] {
  const tag = element.tagName.toLowerCase();
  if (tag === 'joomla-hidden-mail') {
    return joined([decodeBase64(element.getAttribute('first') ?? ''), decodeBase64(element.getAttribute('last') ?? '')]);
  }
  if (tag === 'script') {
    const code = element.hasAttribute('src') ? '' : (element.textContent ?? '');
    return /&#(?:64|x40);|['"].{0,40}@|mailto/i.test(code) ? piecedTexts(code).flatMap((text) => addressesIn(decodeEntities(text))) : [];
  }
  if (!element.hasAttributes()) return [];
  const found: string[] = [];
  const href = element.getAttribute('href')?.trim();
  const protectedBy = /\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(href ?? '')?.[1] ?? element.getAttribute('data-cfemail');
  if (protectedBy) found.push(...addressesIn(decodeCloudflare(protectedBy)));
  if (href && /^mailto:/i.test(href)) found.push(...mailto(href));
  else if (href && /^javascript:/i.test(href)) found.push(...scripted(href.replace(/^\w+:/, '')));
  const onClick = element.getAttribute('onclick');
  if (onClick && /mail|@/i.test(onClick)) found.push(...scripted(onClick));
  const token = element.getAttribute('data-mailto-token');
  if (token) found.push(...mailto(decodeTypo3(token, Number(element.getAttribute('data-mailto-vector') ?? Number.NaN))));
  else if (!protectedBy) found.push(...fromData(element));
  return found;
}
