import { reviewDuplicates } from './review-duplicates';

/** Runs the review on a thread of its own: whoever looks at the list meanwhile is not held up. */
reviewDuplicates().then(
  (pairs) => postMessage({ pairs }),
  (error: unknown) => postMessage({ error: error instanceof Error ? error.message : String(error) }),
);
