/** The database was written by a newer version of the program: it is left alone. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  constructor() {
    super('The shortlist was saved by a newer version of Mentor Trail. Update this one to open it.');
  }
}

/** The disk, or what the browser grants of it, is full: nothing of the action was written. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
  constructor(cause: unknown) {
    super('There is no room left on the disk: nothing was saved.', { cause });
  }
}

const chain = (error: unknown): { name?: unknown }[] => {
  const links: { name?: unknown }[] = [];
  let link = error;
  while (typeof link === 'object' && link !== null && links.length < 10) {
    links.push(link);
    link = 'inner' in link ? link.inner : 'cause' in link ? link.cause : undefined;
  }
  return links;
};

/** The error to show for one thrown by the database: a typed one where there are words for it, else the error itself. */
export const storeError = (error: unknown): unknown => {
  const links = chain(error);
  const known = links.find((link) => link instanceof NewerDatabaseError || link instanceof StorageFullError);
  if (known) return known;
  return links.some(({ name }) => name === 'QuotaExceededError') ? new StorageFullError(error) : error;
};
