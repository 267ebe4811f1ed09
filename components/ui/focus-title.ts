/** Puts the focus on the title of the screen: where what had it is gone, nobody should have to start from the top. */
export const focusTitle = (): void => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
