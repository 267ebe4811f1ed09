import { emailsIn } from './emails-in-text';
import type { PhoneKind } from './phone-words';
import { phonesIn, type PhoneMatch } from './phones-in-text';

const address = /\b(?:https?:\/\/|www\.)\S+|(?:^|\s)@[\w.]{2,30}(?=\s|$)/gi;
/** Nothing but the address of a site, as people write it. */
const bareSite = /^\W*[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:\/\S*)?\W*$/i;

/** The e-mail addresses and telephone numbers in a text, and the text without them and without web addresses. */
export type Contacts = { emails: string[]; phones: PhoneMatch[]; rest: string };

export function readContacts(text: string, known?: PhoneKind): Contacts {
  const emails = emailsIn(text);
  const phones = /\d\D{0,3}\d/.test(text) ? phonesIn(text, known) : [];
  let [rest, limit] = [text, Infinity];
  for (const { start, end } of [...emails, ...phones].sort((a, b) => b.start - a.start)) {
    if (end > limit) continue;
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    limit = start;
  }
  rest = bareSite.test(rest) ? '' : rest.replace(address, ' ').replace(/\s+/g, ' ').trim();
  return { emails: emails.map(({ email }) => email), phones, rest };
}

/** A text without the e-mail addresses, telephone numbers and web addresses in it; those have readers of their own. */
export const withoutContacts = (text: string): string => readContacts(text).rest;
