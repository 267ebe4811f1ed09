import { reversed } from './ciphers';
import { emailsInAttributes } from './emails-in-attributes';
import { emailsIn } from './emails-in-text';
import { type Line, walkLines } from './lines';
import { shownText } from './shown';
import { isKnownTopLevel } from './top-level';

export { type EmailMatch, emailsIn } from './emails-in-text';

const mayHoldAddress = /[@＠﹫]|[([{]\s?(?:at|ät|a|ta)\s?[)\]}]|\s(?:at|ät|ta)\s/i;
/** An address written backwards starts with its top-level domain. */
const turnedRound = /(?:^|[\s:(<])(\p{L}{2,10})\.[\p{L}\p{N}.-]{1,80}(?:@|[)\]]ta[([])/u;

/** The text of a line; as shown where styles may matter to an address in it. */
function textOf(line: Line): string {
  const whole = line.pieces.map(({ text }) => text).join('');
  if (!mayHoldAddress.test(whole)) return whole;
  return shownText(line, isKnownTopLevel(reversed(turnedRound.exec(whole)?.[1] ?? '')));
}

/**
 * All e-mail addresses of an element and what is in it, in document order, with every usual disguise undone: links, attributes,
 * enciphered attributes, text in pieces or turned round, decoys that styles hide. Each address once, as first written.
 */
export function emailsOf(element: Element): string[] {
  const found = new Map<string, string>();
  const add = (email: string) => {
    const key = email.toLowerCase();
    if (!found.has(key)) found.set(key, email);
  };
  let waiting: string[] = [];
  walkLines(
    element,
    (inner) => waiting.push(...emailsInAttributes(inner)),
    (line) => {
      for (const email of waiting) add(email);
      waiting = [];
      for (const { email } of emailsIn(textOf(line).replace(/\s+/g, ' '))) add(email);
    },
  );
  for (const email of waiting) add(email);
  return [...found.values()];
}
