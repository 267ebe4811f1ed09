import type { Draft, DraftVersion } from './message';
import type { Instant } from './time';

/** After a pause of so long (milliseconds) the text as it was left is an earlier version of what is written then. */
const pause = 3 * 60_000;
/** Who writes on without a pause gets a version at such intervals. */
const stretch = 15 * 60_000;

const mostVersions = 30;
/** In all versions together: they are stored with the draft at every keystroke. */
const mostCharacters = 200_000;

type Text = Pick<Draft, 'subject' | 'body'>;

export const isSameText = (one: Text, other: Text): boolean => one.subject === other.subject && one.body === other.body;

const sizeOf = (versions: readonly DraftVersion[]) => versions.reduce((sum, { subject, body }) => sum + subject.length + body.length, 0);

/** The draft with its present text among the earlier versions, for a text that is about to replace it. What nobody touched is not kept. */
export function withVersion(draft: Draft): Draft {
  const { versions = [], subject, body } = draft;
  if (!draft.edited || !body.trim() || versions.some((version) => isSameText(version, draft))) return draft;
  const kept = [...versions, { at: draft.updatedAt, subject, body }].slice(-mostVersions);
  while (kept.length > 1 && sizeOf(kept) > mostCharacters) kept.shift();
  return { ...draft, versions: kept };
}

/** Whether typing at `now` begins a new version: after a pause, or after a long stretch without one. */
export function beginsVersion({ updatedAt, createdAt, versions = [] }: Draft, now: Instant): boolean {
  const since = (instant: Instant) => Date.parse(now) - Date.parse(instant);
  return since(updatedAt) >= pause || since(versions.at(-1)?.at ?? createdAt) >= stretch;
}
