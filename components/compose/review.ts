import type { Draft } from '@/lib/model/message';
import { blocking, checkDraft } from '@/lib/outreach/checks/check-draft';
import type { Finding } from '@/lib/outreach/checks/type';
import type { ComposeWorld } from './world';

export type Review = {
  /** All that is to be said about the text, errors first; the blanks are shown elsewhere. */
  findings: Finding[];
  /** Those that keep the draft from being handed over. */
  blocking: Finding[];
};

/** What the checks say about a draft as it stands. */
export function review(draft: Draft, world: ComposeWorld, now: Date): Review {
  const { person, aboutMe, history, recentBodies, otherNames, firstContacts, preferences } = world;
  const all = checkDraft({
    draft, person, aboutMe, history, now, recentBodies, otherNames, firstContacts,
    weeklyLimit: preferences.firstContactsPerWeek,
    linkedInPremium: preferences.linkedInPremium,
    via: preferences.handOver,
  });
  const findings = all.filter(({ id }) => id !== 'placeholder');
  return { findings, blocking: blocking(findings, draft.overridden) };
}
