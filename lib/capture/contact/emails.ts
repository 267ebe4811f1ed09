import { reversed } from './ciphers';
import { emailsInAttributes } from './emails-in-attributes';
import { emailsIn } from './emails-in-text';
import { walkLines } from './lines';
import { shownText } from './shown';

export { type EmailMatch, emailsIn } from './emails-in-text';

const mayBeStyled = /[@＠﹫]|[([{]\s?(?:at|ät|a)\s?[)\]}]|\s(?:at|ät|ta)\s/i;

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
      const whole = line.pieces.map(({ text }) => text).join('');
      const text = mayBeStyled.test(whole) || mayBeStyled.test(reversed(whole)) ? shownText(line) : whole;
      for (const email of waiting) add(email);
      waiting = [];
      for (const { email } of emailsIn(text.replace(/\s+/g, ' '))) add(email);
    },
  );
  for (const email of waiting) add(email);
  return [...found.values()];
}
