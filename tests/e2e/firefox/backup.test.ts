import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInPage } from '@/scripts/browser/run-in-page';
import { Files } from '../files';
import { type FirefoxWorld, openFirefoxWorld } from './world';

let world: FirefoxWorld;
let files: Files;
beforeAll(async () => {
  files = new Files();
  world = await openFirefoxWorld({ downloads: files.downloads });
});
afterAll(async () => {
  await world.close();
  files.remove();
});

const until = async (isSo: () => boolean) => {
  for (const end = Date.now() + 60_000; !isSo() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 200));
};

describe('backing up by itself in Firefox', () => {
  it('writes a dated file once it is switched on, and another after so many changes', async () => {
    const ui = await world.browser.openInTab('workspace.html#/data');
    const { data } = ui.t;
    const add = (names: string[]) => runInPage(ui.page, 'tests/e2e/in-page/add-people', { names });
    await add(['Marta Oyelaran']);
    await ui.tick(data.backup.byItself);
    const first = await files.downloaded(/^mentor-trail-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    expect(first.path).toContain('Mentor Trail');
    expect(first.text).toContain('Marta Oyelaran');
    await ui.see(data.backup.last('today'));
    await ui.select(data.backup.afterChanges, data.backup.changes(10));
    await add(Array.from({ length: 10 }, (_, i) => `Guest Number${i}`));
    await ui.page.evaluate(() => chrome.alarms.create('hour', { when: Date.now() }));
    await until(() => files.names().length === 2);
    const second = files.names().find((name) => name !== first.path) ?? '';
    expect(basename(second)).toMatch(/^mentor-trail-.*\.json$/);
    expect(readFileSync(second, 'utf8')).toContain('Guest Number9');
  });
});
