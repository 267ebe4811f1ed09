/** So long it is waited for at most (milliseconds). */
const longest = 300;

/** Resolves when what opens first was painted and nothing else is to be done: for what can wait, and must not hold that up. */
export const afterFirstSight = (): Promise<void> =>
  new Promise((resolve) => {
    // Neither Safari nor the pages of the unit tests know the callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, 0);
  });
