import type { HandOver } from '@/lib/model/settings';
import type { OutgoingMessage } from './message';
import { handOverWays } from './ways';

/** Mail programs and webmail cut or refuse longer links (domain facts: limits between about 1,620 and 2,046 characters). */
export const maxLinkLength = 1_800;

/** `truncated`: the text did not fit, the link carries no body and the text has to be pasted from the clipboard. */
export type HandOverLink = { url: string | undefined; truncated: boolean };

/** The link that opens a new message in the user's mail program; `url` is undefined for the ways that open no link. */
export function handOverLink(via: HandOver, message: OutgoingMessage): HandOverLink {
  const way = handOverWays[via];
  if (way.opens !== 'link') return { url: undefined, truncated: false };
  // A subject is one line: a break in it could start a header of its own.
  const line = { ...message, subject: message.subject.replace(/\s*[\r\n]+\s*/g, ' ') };
  const url = way.link(line);
  return url.length <= maxLinkLength ? { url, truncated: false } : { url: way.link({ ...line, body: '' }), truncated: true };
}
