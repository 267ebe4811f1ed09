import { type Status, statuses } from '@/lib/model/status';

/** What an answer can mean for somebody of this status, the likeliest first; who is not to be contacted stays so. */
export function answerStatuses(current: Status): Status[] {
  if (current === 'doNotContact') return [current];
  const { stage, awaitsReply } = statuses[current];
  const stays = stage !== 'found' && !awaitsReply && stage !== 'closed';
  const usual: Status[] = ['replied', 'scheduled', ...(current === 'asked' ? (['mentoring'] as const) : []), 'declined', 'doNotContact'];
  return [...new Set([...(stays ? [current] : []), ...usual])];
}
