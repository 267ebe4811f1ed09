import { isStoppedBy } from '@/lib/model/follow-up';
import { type ChangeId, type MentorshipId, newId, type PersonId } from '@/lib/model/id';
import { blankMentorship, type Mentorship } from '@/lib/model/mentorship';
import { Refusal } from '@/lib/model/refusal';
import { toInstant, toLocalDate } from '@/lib/model/time';
import { withStatus } from '@/lib/model/with-status';
import { recordChange } from '@/lib/store/ledger';
import { getMentorship, getPerson } from '@/lib/store/queries';
import { refreshBadge } from './refresh-badge';
import { statusChanged } from './set-status';
import { stopReminders } from './stop-reminders';

/**
 * Begins a mentoring with somebody, or goes on with the one that there is: from the ask, or, of who is a mentor `already`, with
 * the mentoring itself; nobody is written to again for want of an answer. Throws `Refusal` where the person is gone.
 */
export async function startMentoring(personId: PersonId, already: boolean, now = new Date()): Promise<ChangeId> {
  const at = toInstant(now);
  const { change } = await recordChange('startMentoring', now, async (ledger) => {
    const person = await getPerson(personId);
    if (!person) throw new Refusal('notFound');
    const known = await getMentorship(personId);
    const { endedOn: _, ...going } = known ?? blankMentorship(newId<MentorshipId>(), personId, at);
    const began = already && !going.beganOn ? { beganOn: toLocalDate(now) } : {};
    const mentorship: Mentorship = { ...(already ? going : (known ?? going)), ...began, archived: 'no', updatedAt: at };
    await ledger.put('mentorships', [mentorship]);
    if (already && person.status !== 'mentoring') {
      await ledger.put('people', [withStatus(person, 'mentoring', at)]);
      await ledger.add('history', [statusChanged(person, 'mentoring', at)]);
      await stopReminders(ledger, [personId], ({ kind }) => isStoppedBy(kind, 'mentoring'), at);
    }
    return { result: undefined, count: 1 };
  });
  await refreshBadge(now);
  return change;
}
