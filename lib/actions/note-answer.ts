import { isStoppedBy } from '@/lib/model/follow-up';
import { HistoryEvent } from '@/lib/model/history';
import { type ChangeId, type EventId, newId, type PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import type { Status } from '@/lib/model/status';
import { toInstant } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { recordChange } from '@/lib/store/ledger';
import { getPerson } from '@/lib/store/queries';
import { refreshBadge } from './refresh-badge';
import { statusChanged } from './set-status';
import { stopReminders } from './stop-reminders';

/**
 * Keeps an answer of a person in their history, word for word, with the status that it means. An answer ends the wait for one:
 * follow-up reminders are done, and after a no all of them. Throws `Refusal` where the person is gone, `ZodError` where the text is
 * too long.
 */
export async function noteAnswer(personId: PersonId, answer: { text: string; status: Status }, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const { text, status } = answer;
  const event = HistoryEvent.parse({ id: newId<EventId>(), personId, at, type: 'replied', text });
  const { change } = await recordChange('noteAnswer', now, async (ledger) => {
    const person = await getPerson(personId);
    if (!person) throw new Refusal('notFound');
    await ledger.put('people', [{ ...withStatus(person, status, at), updatedAt: at }]);
    await ledger.add('history', [event, ...(status === person.status ? [] : [statusChanged(person, status, at)])]);
    await stopReminders(ledger, [personId], ({ kind }) => kind === 'followUp' || isStoppedBy(kind, status), at);
    return { result: undefined, count: 1 };
  });
  await refreshBadge(now);
  return change;
}
