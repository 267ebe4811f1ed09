import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInPage } from '@/scripts/browser/run-in-page';
import type { Ui } from '@/scripts/browser/ui';
import type { Used } from './in-page/use-controls';
import { life, openLife } from './life';
import { placesOf } from './places';


let ui: Ui;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ui, close } = await openLife());
  // What is said of the file is no part of what follows.
  await ui.page.reload();
});
afterAll(() => close());

const screenOf = (hash: string) => /^#\/(\w+)/.exec(hash)?.[1] ?? '';

/** Whether a failure to write is passed over: after a backup on a full disk the file is there, and it is the file that counts. */
const isPassedOver = ({ control }: Used) => control.includes(ui.t.data.backup.now);

/** What is wrong after the use of a control, in words. */
function faultsOf({ control, isFull, wrote, focus, alerts, isKept, ways }: Used, screen: string): string[] {
  const { storage, saveAll } = ui.t.errors;
  const faults: string[] = [];
  if (!focus) faults.push('nothing has the focus');
  if (!isFull && alerts.length) faults.push(`it says ${alerts.join()}`);
  if (isFull && wrote) {
    if (!alerts.some((text) => text.includes(storage.full))) faults.push('the full disk is not said');
    if (!isKept) faults.push('what was typed is gone');
    if (screen !== 'data' && !ways.includes(saveAll)) faults.push('no file is offered');
  }
  return faults.map((fault) => `${control}${isFull ? ' on a full disk' : ''}: ${fault}`);
}

const all: Used[] = [];

describe('every button, field and choice', () => {
  it.each(placesOf(life))('leaves the focus somewhere; on a full disk it says so, keeps what was typed and offers a file: %s', { timeout: 240_000 }, async (hash) => {
    const screen = screenOf(hash);
    const used = await runInPage<object, Used[]>(ui.page, 'tests/e2e/in-page/use-controls', { hash, screen });
    all.push(...used);
    expect(used.filter((one) => !(one.isFull && isPassedOver(one))).flatMap((one) => faultsOf(one, screen))).toEqual([]);
  });

  it('was really used, and really written with', () => {
    expect(all.filter(({ isFull }) => !isFull).length).toBeGreaterThan(250);
    expect(all.filter(({ isFull, wrote }) => isFull && wrote).length).toBeGreaterThan(120);
  });
});
