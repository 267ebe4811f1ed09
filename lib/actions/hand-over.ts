import { copyText, openLink } from '@/lib/browser';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import type { HandOver } from '@/lib/model/settings';
import { handOverLink } from '@/lib/outreach/hand-over/link';

/**
 * Gives a draft to the user's own mail program, or to the clipboard. `copied`: the body is on the clipboard, since it was asked
 * for or does not fit into a link. Rejects where the browser allows neither.
 */
export async function handOver({ subject, body }: Draft, person: Person, via: HandOver): Promise<{ opened: boolean; copied: boolean }> {
  const { url, truncated } = handOverLink(via, { to: person.emails?.[0] ?? '', subject, body });
  const copied = url === undefined || truncated;
  if (copied) await copyText(url === undefined ? `${subject}\n\n${body}` : body);
  if (url !== undefined) await openLink(url);
  return { opened: url !== undefined, copied };
}
