declare global {
  var benchFrames: { step: string; longest: Record<string, number> };
}

/** Notes the longest time between two frames in each step of what is done in the page: so long was it frozen. */
export default function watchFrames(): void {
  globalThis.benchFrames = { step: 'start', longest: {} };
  let last = performance.now();
  requestAnimationFrame(function look() {
    const now = performance.now();
    const { step, longest } = globalThis.benchFrames;
    longest[step] = Math.max(longest[step] ?? 0, now - last);
    last = now;
    requestAnimationFrame(look);
  });
}
