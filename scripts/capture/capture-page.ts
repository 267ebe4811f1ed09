import type { Page } from 'puppeteer-core';
import { type Capture, parseCapture } from '@/lib/model/capture';

/** How long the script may read one page (milliseconds): its own limits are far below. */
const patience = 20_000;

/**
 * Runs the extension's capture script in `page` as the extension does: in a world of its own, apart from the page's
 * scripts, its result copied out and parsed.
 */
export async function capturePage(page: Page, script: string): Promise<Capture> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'mentor-trail' });
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
