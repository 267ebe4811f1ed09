import type { HandOver } from '@/lib/model/settings';

export type Decoded = { to: string; subject: string; body: string };

/** The fields of a query, decoded as the mail programs do: `+` stays a plus sign. */
const fields = (query: string) =>
  new Map(
    query
      .split('&')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))] as const),
  );

function decodeMailto(link: string): Decoded {
  const [path = '', query = ''] = link.replace(/^mailto:/, '').split('?');
  const found = fields(query);
  return { to: decodeURIComponent(path), subject: found.get('subject') ?? '', body: found.get('body') ?? '' };
}

const queryOf = (link: string) => fields(link.slice(link.indexOf('?') + 1));
const named =
  (subject: string) =>
  (link: string): Decoded => {
    const found = queryOf(link);
    return { to: found.get('to') ?? '', subject: found.get(subject) ?? '', body: found.get('body') ?? '' };
  };
const wrapped = (link: string) => decodeMailto(queryOf(link).get('mailtouri') ?? '');

/** Reads a link back as the program it is meant for would. */
export const decoders: Partial<Record<HandOver, (link: string) => Decoded>> = {
  mailto: decodeMailto,
  gmail: named('su'),
  outlook: wrapped,
  outlookLive: wrapped,
  yahoo: named('subject'),
  proton: (link) => decodeMailto(decodeURIComponent(link.slice(link.indexOf('#mailto=') + '#mailto='.length))),
};
