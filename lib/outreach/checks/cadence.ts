import { type Stop, stopRule } from '../stop-rules';
import type { Check, Found } from './type';

const findings: Record<Stop['rule'], Found['id']> = {
  doNotContact: 'doNotContact',
  closed: 'contactClosed',
  tooMany: 'touchesTooMany',
  tooSoon: 'touchTooSoon',
  weeklyLimit: 'weeklyLimit',
};

/** The stop rules: not too many, not too soon, never against somebody's wish. */
export const cadence: Check = ({ draft, person, history, firstContacts, weeklyLimit, now }) => {
  const stop = stopRule({ kind: draft.kind, person, history, firstContacts, weeklyLimit, now });
  if (!stop) return [];
  return [{ id: findings[stop.rule], values: { earliest: stop.earliest ?? '', limit: weeklyLimit ?? '' } }];
};
