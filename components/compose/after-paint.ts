/** Once the frame is on the screen: storing takes time that the user need not wait for. */
export const afterPaint = () => new Promise<void>((resolve) => setTimeout(resolve));
