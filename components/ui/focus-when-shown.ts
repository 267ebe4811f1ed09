/** As the `ref` of something that appears in answer to the user: it gets the focus once, when it is there. */
export const focusWhenShown = (element: HTMLElement | null): void => element?.focus();
