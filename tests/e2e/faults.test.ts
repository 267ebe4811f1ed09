import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, extensionDir } from '@/scripts/browser/build';
import type { Ui } from '@/scripts/browser/ui';
import { Files } from './files';
import { openWorld, savedFrom, type World } from './site';

let world: World;
let files: Files;
let build: string;
let address: string;
let lift: () => Promise<void>;
beforeAll(async () => {
  ensureBuilt();
  build = mkdtempSync(join(tmpdir(), 'mentor-trail-build-'));
  cpSync(extensionDir, build, { recursive: true });
  // With this permission only the disk itself can be full, which no test can have; without it the browser's own limit counts.
  changeManifest((manifest) => ({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage') }));
  files = new Files();
  world = await openWorld({ profile: files.profile, folder: build });
  lift = await limit(6 << 20);
  const ui = await savedFrom(world, ['Ingrid Falk']);
  await ui.goTo('shortlist');
  await ui.follow('Ingrid Falk');
  await ui.get('textbox', ui.t.person.notes);
  address = `workspace.html${await ui.page.evaluate(() => location.hash)}`;
  await ui.close();
});
afterAll(async () => {
  await world.close();
  files.remove();
  rmSync(build, { recursive: true, force: true });
});

type Manifest = { version: string; permissions: string[] };

function changeManifest(change: (manifest: Manifest) => Manifest): void {
  const path = join(build, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
}

/** Has the browser grant so many bytes; it asks for that limit anew every half minute only. The answer lifts it again. */
async function limit(quotaSize: number): Promise<() => Promise<void>> {
  const session = await (await world.browser.visit('about:blank')).createCDPSession();
  const origin = world.browser.address('').slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

/** What a row of the database about the one person holds; everything is read anew, by the browser's own interface. */
const storedPerson = (ui: Ui): Promise<Record<string, unknown>> =>
  ui.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('mentor-trail');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No database.'));
    });
    const [row] = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const request = database.transaction('people').objectStore('people').getAll();
      request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
      request.onerror = () => reject(request.error ?? new Error('Nobody.'));
    });
    database.close();
    return row ?? {};
  });

describe('two windows on the same person', () => {
  it('keep what each of them writes, show it to each other, and never take away what is being typed', async () => {
    const [one, other] = [await world.browser.openInTab(address), await world.browser.openInTab(address)];
    const { person, fields } = one.t;
    await one.page.bringToFront();
    await one.add(person.notes, 'From the first window.');
    await one.stored('From the first window.');
    await other.page.bringToFront();
    await other.see('From the first window.');
    await other.add(person.notes, ' From the second.');
    await other.stored('From the first window. From the second.');
    await one.page.bringToFront();
    const role = await one.get('textbox', fields.labels.role);
    await role.focus();
    await role.evaluate((field) => (field as HTMLInputElement).select());
    await role.type('Half a wo');
    await other.page.bringToFront();
    await other.fill(fields.labels.organization, 'Another Lab');
    await other.page.keyboard.press('Enter');
    await other.stored('Another Lab');
    await one.page.bringToFront();
    await one.page.waitForFunction(() => [...document.querySelectorAll('input, textarea')].some((field) => (field as HTMLInputElement).value === 'Another Lab'));
    expect(await one.valueOf(fields.labels.role)).toBe('Half a wo');
    await role.type('rd');
    await one.page.keyboard.press('Enter');
    await one.stored('Half a word');
    expect(await one.valueOf(person.notes)).toBe('From the first window. From the second.');
    expect(await storedPerson(one)).toMatchObject({ role: 'Half a word', organization: 'Another Lab', notes: 'From the first window. From the second.' });
    await one.close();
    await other.close();
  });
});

describe('an update while the popup is open', () => {
  it('closes it with everything kept that was shown as saved; the new version opens on the same data', async () => {
    const popup = await world.popupOn('brightwater/news.html');
    await popup.goTo('shortlist');
    await popup.follow('Ingrid Falk');
    await popup.add(popup.t.person.notes, ' Before the update.');
    await popup.stored('Before the update.');
    changeManifest((manifest) => ({ ...manifest, version: '0.1.1' }));
    await world.browser.browser.installExtension(build);
    await world.browser.gone('popup.html');
    const ui = await world.popupOn('brightwater/news.html');
    expect(await ui.page.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.1.1');
    await ui.goTo('shortlist');
    await ui.follow('Ingrid Falk');
    expect(await ui.valueOf(ui.t.person.notes)).toContain('Before the update.');
    await ui.close();
  });
});

/** Fills what room the browser grants with rows of a table, as other programs fill a disk; resolves to how many there are. */
const fill = (ui: Ui): Promise<number> =>
  ui.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filling', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No database.'));
    });
    // The browser asks anew how much room there is only now and then.
    const piece = 1 << 16;
    let rows = 0;
    for (let size = 1 << 20; size > 1 << 10; ) {
      const isFull = await new Promise<boolean>((resolve) => {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').put(Array.from({ length: Math.ceil(size / piece) }, () => crypto.getRandomValues(new Uint8Array(Math.min(size, piece)))));
        transaction.oncomplete = () => resolve(false);
        transaction.onabort = () => resolve(true);
      });
      if (isFull) size >>= 1;
      else {
        rows++;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    database.close();
    return rows;
  });

describe('a full disk', () => {
  it('is said in words, loses nothing that was typed or saved, gives everything as a file, and is written on once there is room', async () => {
    const ui = await world.browser.openInTab(address);
    const { errors, app, person, data } = ui.t;
    expect(await fill(ui)).toBeGreaterThan(0);
    const before = String((await storedPerson(ui)).notes);
    const long = 'Words without room. '.repeat(4_000);
    await (await ui.get('textbox', person.notes)).evaluate((field, text) => {
      const area = field as HTMLTextAreaElement;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, long);
    await ui.see(errors.storage.full);
    expect(await ui.valueOf(person.notes)).toBe(long);
    expect((await storedPerson(ui)).notes).toBe(before);
    const another = await world.browser.openInTab('workspace.html#/data');
    await another.press(data.backup.now);
    const { text } = await files.downloaded(/^mentor-trail-\d.*\.json$/);
    expect(JSON.parse(text)).toMatchObject({ tables: { people: [{ name: 'Ingrid Falk', notes: before }] } });
    await another.close();
    await ui.page.bringToFront();
    await ui.page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('filling').onsuccess = resolve)));
    await lift();
    await ui.press(app.tryAgain);
    await ui.stored(long);
    await ui.unsee(errors.storage.full);
    expect(await ui.valueOf(person.notes)).toBe(long);
    await ui.close();
  });
});

describe('the data of a newer version', () => {
  it('are left alone, which is said in words, and can be had as a file', async () => {
    const ui = await world.browser.openInTab('workspace.html#/templates');
    await ui.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('mentor-trail', 9_990);
          request.onupgradeneeded = () => request.result.createObjectStore('novelties', { keyPath: 'id' }).put({ id: 'x', words: 'Of next year' });
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error ?? new Error('Not opened.'));
        }),
    );
    await ui.close();
    const popup = await world.popupOn('brightwater/team.html');
    await popup.see(popup.t.errors.storage.newerVersion);
    await popup.close();
    const later = await world.browser.openInTab('workspace.html#/shortlist');
    await later.see(later.t.errors.storage.newerVersion);
    await later.press(later.t.errors.saveAll);
    const { text } = await files.downloaded(/^mentor-trail-rescue-.*\.json$/);
    const { tables } = JSON.parse(text) as { tables: Record<string, unknown[]> };
    expect(tables).toMatchObject({ people: [{ name: 'Ingrid Falk' }], novelties: [{ id: 'x', words: 'Of next year' }] });
    expect(await later.page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'mentor-trail')?.version)).toBe(9_990);
    await later.close();
  });
});
