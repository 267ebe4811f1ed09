import type { Page } from 'puppeteer-core';
import { type Capture, parseCapture } from '@/lib/model/capture';

/** How long the script may read one page (milliseconds): its own limits are below, also by a slow clock. */
const patience = 30_000;

/**
 * Runs the extension's capture script in `page` as the extension does: in a world of its own, apart from the page's
 * scripts, its result copied out and parsed. `pace`: how fast the script's clock runs; slower where several pages share the machine, so
 * that its limits of time do not cut short what it would read on a page in front of a user.
 */
export async function capturePage(page: Page, script: string, pace = 1): Promise<Capture> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'mentor-trail' });
    if (pace !== 1) {
      const expression = `{ const real = performance.now.bind(performance); performance.now = () => real() * ${pace}; }`;
      await session.send('Runtime.evaluate', { expression, contextId: executionContextId });
    }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: script,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
      timeout: patience,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return parseCapture(result.value);
  } finally {
    await session.detach();
  }
}

/** The capture as this command prints it: each person also with the first e-mail address and phone number. */
export const asOutput = (capture: Capture) => ({
  ...capture,
  people: capture.people.map((person) => ({ ...person, email: person.emails?.[0], phone: person.phones?.[0] })),
});
