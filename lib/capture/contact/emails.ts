import { emailsInAttributes } from './emails-in-attributes';
import { emailsIn } from './emails-in-text';
import { textOf, walkLines } from './lines';
import { shownText } from './shown';

export { type EmailMatch, emailsIn } from './emails-in-text';

/**
 * All e-mail addresses of an element and what is in it, in document order, with every usual disguise undone: links, attributes,
 * enciphered attributes, text in pieces or turned round, decoys that styles hide. Each address once, as first written.
 */
export function emailsOf(element: Element): string[] {
  const found: string[] = [];
  let waiting: string[] = [];
  walkLines(
    element,
    (inner) => waiting.push(...emailsInAttributes(inner)),
    (line) => {
      const whole = textOf(line);
      const text = /[@＠﹫]|[([{]\s?[aä]t/i.test(whole) ? shownText(line) : whole;
      found.push(...waiting, ...emailsIn(text.replace(/\s+/g, ' ')).map(({ email }) => email));
      waiting = [];
    },
  );
  const known = new Set<string>();
  return [...found, ...waiting].filter((email) => known.size < known.add(email.toLowerCase()).size);
}
