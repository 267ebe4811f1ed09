import type { Contact } from '@/lib/model/contact';
import type { HistoryEvent } from '@/lib/model/history';
import { messageKinds } from '@/lib/model/message';
import { type LocalDate, toLocalDate } from '@/lib/model/time';

const isAsking = (event: HistoryEvent): boolean => event.type === 'sent' && messageKinds[event.kind].group === 'warmUp';

/** The day on which a contact was asked: as the user noted it, else that of the last message that asks; `undefined`: not yet. */
export function askedOn(contact: Pick<Contact, 'askedOn'>, history: readonly HistoryEvent[]): LocalDate | undefined {
  if (contact.askedOn) return contact.askedOn;
  const last = history.filter(isAsking).map(({ at }) => at).sort().at(-1);
  return last && toLocalDate(new Date(last));
}
