import type { Texts } from '@/lib/i18n';

/** The kinds of failure that there are words for; keyed by the `name` of the error, as Dexie and the browser give it. */
const kinds: Record<string, keyof Texts['errors']['storage']> = {
  VersionError: 'newerVersion',
  NewerDatabaseError: 'newerVersion',
  QuotaExceededError: 'full',
  StorageFullError: 'full',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  DatabaseClosedError: 'closed',
};

/** The error and what caused it, outermost first (Dexie keeps the browser's own error in `inner`). */
function* chain(error: unknown): Generator<object> {
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    yield current;
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
}

const namesOf = (error: unknown): string[] => [...chain(error)].map((link) => ('name' in link ? String(link.name) : '')).reverse();

/** What is the matter with the storage, where that is what failed. */
export const storageFailure = (error: unknown): keyof Texts['errors']['storage'] | undefined =>
  namesOf(error)
    .map((name) => (Object.hasOwn(kinds, name) ? kinds[name] : undefined))
    .find((found) => found !== undefined);

/** What went wrong, in words for the user: the innermost cause that is known, else the message as it stands. */
export function describeError(error: unknown, errors: Texts['errors']): string {
  const refusal = [...chain(error)].find((link): link is { reason: keyof Texts['errors']['refusals'] } => {
    return 'reason' in link && typeof link.reason === 'string' && Object.hasOwn(errors.refusals, link.reason);
  });
  if (refusal) return errors.refusals[refusal.reason];
  const kind = storageFailure(error);
  if (kind) return errors.storage[kind];
  return errors.unexpected(error instanceof Error ? error.message : String(error));
}
