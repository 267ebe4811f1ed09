import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInPage } from '@/scripts/browser/run-in-page';
import type { Ui } from '@/scripts/browser/ui';
import { Files } from './files';
import { openWorld, savedFrom, type World } from './site';

let world: World;
let files: Files;
beforeEach(async () => {
  files = new Files();
  world = await openWorld({ profile: files.profile, granted: ['downloads', 'offscreen'] });
});
afterEach(async () => {
  await world.close();
  files.remove();
});

/** Changes what is stored about backups. */
const store = (ui: Ui, patch: object) =>
  ui.page.evaluate(async (change) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('mentor-trail');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No database.'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('settings', 'readwrite');
      const settings = transaction.objectStore('settings');
      const old = settings.get('autoBackup');
      old.onsuccess = () => settings.put({ name: 'autoBackup', value: { ...old.result?.value, ...change } });
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('Not stored.'));
    });
    database.close();
  }, patch);

/** The hour strikes: the browser wakes the service worker. */
const strike = (ui: Ui) => ui.page.evaluate(() => chrome.alarms.create('hour', { when: Date.now() }));

const longAgo = { last: { at: '2024-01-01T00:00:00.000Z', name: 'old.json' } };

const until = async (isSo: () => boolean, what: string) => {
  for (const end = Date.now() + 60_000; !isSo() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 200));
  if (!isSo()) throw new Error(`${what}, but there are: ${files.names().join(', ')}`);
};

describe('backing up by itself', () => {
  it('writes dated files when it is time, also from a service worker that was killed, and keeps the last ones', async () => {
    const { data } = (await savedFrom(world, ['Ingrid Falk', 'Kofi Asante-Berg'])).t;
    const ui = await world.browser.openInTab('workspace.html#/data');
    await ui.see(data.backup.never);
    await ui.tick(data.backup.byItself);
    const { path, text } = await files.downloaded(/^mentor-trail-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    expect(path).toContain('Mentor Trail');
    expect(text).toContain('Kofi Asante-Berg');
    await ui.see(data.backup.last('today'));
    await ui.select(data.backup.keep, data.backup.files(3));
    for (let n = 2; n <= 4; n++) {
      await store(ui, longAgo);
      await world.browser.killWorker();
      await strike(ui);
      await until(() => files.names().length === Math.min(n, 3) && (n < 4 || !files.names().includes(path)), `file ${n} of at most 3 was awaited`);
      await ui.page.waitForFunction((old) => !document.body.innerText.includes(old), { timeout: 30_000 }, 'old.json');
    }
    expect(files.names().map((name) => basename(name))).not.toContain(basename(path));
  });

  it('writes one after so many changes, and none before', async () => {
    const { data } = (await savedFrom(world, ['Ingrid Falk'])).t;
    const ui = await world.browser.openInTab('workspace.html#/data');
    await ui.tick(data.backup.byItself);
    await files.downloaded(/^mentor-trail-.*\.json$/);
    await ui.see(data.backup.last('today'));
    await ui.select(data.backup.afterChanges, data.backup.changes(10));
    const add = (names: string[]) => runInPage(ui.page, 'tests/e2e/in-page/add-people', { names });
    const [first] = files.names();
    await add(Array.from({ length: 9 }, (_, i) => `Guest Number${i}`));
    await strike(ui);
    // Long enough for the whole of it, as the first one shows; and the next one is told from it by its name, which holds the minute.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(files.names()).toEqual([first]);
    await add(['Guest Number9']);
    await strike(ui);
    await until(() => files.names().length === 2, 'a second file was awaited');
    const second = files.names().find((name) => name !== first);
    expect(readFileSync(second ?? '', 'utf8')).toContain('Guest Number9');
  });

  it('says so where it fails, and that it is over once it works again', async () => {
    const { data } = (await savedFrom(world, ['Ingrid Falk'])).t;
    const ui = await world.browser.openInTab('workspace.html#/data');
    await ui.tick(data.backup.byItself);
    await ui.see(data.backup.last('today'));
    await files.refuse(world.browser, 'deny');
    await store(ui, longAgo);
    await strike(ui);
    await ui.see(data.backup.failed('today'));
    await ui.page.goto(world.browser.address('workspace.html#/today'));
    await ui.see(data.backup.look);
    await files.refuse(world.browser, 'default');
    await strike(ui);
    await ui.unsee(data.backup.look);
  });
});
