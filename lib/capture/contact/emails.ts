export type EmailMatch = { email: string; start: number; end: number };

const plain = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;

/** The e-mail addresses in a text, in order, with the place of each. */
export const emailsIn = (text: string): EmailMatch[] =>
  [...text.matchAll(plain)].map((match) => ({ email: match[0], start: match.index, end: match.index + match[0].length }));

/** All e-mail addresses of an element and what is in it, in document order. */
export function emailsOf(element: Element): string[] {
  const found = new Set<string>();
  for (const link of element.querySelectorAll('a[href^="mailto:" i]')) {
    for (const { email } of emailsIn(link.getAttribute('href') ?? '')) found.add(email);
  }
  for (const { email } of emailsIn(element.textContent ?? '')) found.add(email);
  return [...found];
}
