import { copyText, openLink, saveTextFile } from '@/lib/browser';
import type { DraftId } from '@/lib/model/id';
import { mayWrite } from '@/lib/model/follow-up';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { recipientOf } from '@/lib/model/recipient';
import { Refusal } from '@/lib/model/refusal';
import type { HandOver } from '@/lib/model/settings';
import { toInstant } from '@/lib/model/time';
import { toEml } from '@/lib/interchange/eml';
import { handOverLink } from '@/lib/outreach/hand-over/link';
import { handOverWays } from '@/lib/outreach/hand-over/ways';
import { db } from '@/lib/store/database';
import { getPerson } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

/**
 * Gives a draft to the user's own mail program, as a file or to the clipboard. `copied`: the body is on the clipboard, since it was asked
 * for or does not fit into a link. Throws `Refusal` for somebody who is gone or not to be written to; rejects where the browser allows neither.
 */
export async function handOver(draft: Draft, person: Person, via: HandOver, now = new Date()): Promise<{ opened: boolean; copied: boolean }> {
  // Their status as it is now: another window may have changed it since this draft was opened.
  const known = await getPerson(person.id);
  if (!known) throw new Refusal('notFound');
  const { status } = known;
  if (!mayWrite(draft.kind, status)) throw new Refusal(status === 'doNotContact' ? 'doNotContact' : 'closed');
  const { subject, body } = draft;
  const message = { to: recipientOf(draft, person) ?? '', subject, body };
  if (handOverWays[via].opens === 'file') {
    saveTextFile(fileName(subject), 'message/rfc822', toEml(message));
    await noteHandedOver(draft.id, via, now);
    return { opened: true, copied: false };
  }
  const { url, truncated } = handOverLink(via, message);
  const copied = url === undefined || truncated;
  if (copied) await copyText(url === undefined ? `${subject}\n\n${body}` : body);
  // Before the link opens: that may close the popup, and whoever comes back is to be asked whether it was sent.
  await noteHandedOver(draft.id, via, now);
  if (url !== undefined) await openLink(url);
  return { opened: url !== undefined, copied };
}

/** Characters that file systems do not take become spaces. */
const fileName = (subject: string): string => `${subject.replace(/[\s\\/:*?"<>|\p{C}]+/gu, ' ').trim().slice(0, 80) || 'message'}.eml`;

const noteHandedOver = (id: DraftId, via: HandOver, now: Date): Promise<unknown> =>
  writing([db.drafts], () => db.drafts.update(id, { handedOver: { via, at: toInstant(now) } }));
