import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { ExtensionBrowser } from './browser/extension';
import type { Ui } from './browser/ui';
import { wholeLife } from './demo/whole-life';
import { serveSite } from './demo-site/server';
import { root, setup } from './setup.mjs';

const folder = join(root, 'docs/images');

/** The size that the stores ask for. */
const storeSize = { width: 1280, height: 800 };

type Life = ReturnType<typeof wholeLife>;

/** The screens of the workspace that are shown, by the name of their picture. */
const screens = (life: Life): Record<string, string> => ({
  shortlist: '#/shortlist',
  person: `#/person/${life.mentor}`,
  draft: `#/compose/${life.found}?kind=firstContact`,
  goals: '#/plan',
  meeting: `#/meeting/${life.first}?part=prepare`,
  mentoring: `#/mentoring/${life.mentor}?part=overview`,
  timeline: `#/mentoring/${life.mentor}?part=agenda`,
  data: '#/data',
});

/** Puts the data of a whole search into the shortlist, as a user restores a backup. */
async function restore(ui: Ui, text: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'mentor-trail-pictures-'));
  try {
    const path = join(temporary, 'backup.json');
    writeFileSync(path, text);
    const input = (await ui.page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await ui.press(ui.t.data.restore.go);
    await ui.see(ui.t.data.restore.done);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function picture(ui: Ui, name: string): Promise<void> {
  await ui.screenshot(`${join(folder, name)}.png`);
  console.log(`docs/images/${name}.png`);
}

/** Pictures of the real product in one language: the popup over a page, and the workspace. */
async function pictures(language: 'en-US' | 'de-DE'): Promise<void> {
  const site = await serveSite();
  const browser = await ExtensionBrowser.open({ language });
  const suffix = language.slice(0, 2);
  try {
    const life = wholeLife(new Date());
    const ui = await browser.openInTab('workspace.html#/data');
    await ui.page.setViewport(storeSize);
    await restore(ui, life.text);
    for (const [name, hash] of Object.entries(screens(life))) {
      await ui.page.goto(browser.address(`workspace.html${hash}`));
      await ui.page.reload();
      await ui.page.waitForSelector('main h1');
      await picture(ui, `${name}-${suffix}`);
    }
    const popup = await browser.popupOver(await browser.visit(`${site.url}/brightwater/team.html`));
    await popup.tick(popup.t.page.selectPerson('Marta Oyelaran'));
    await picture(popup, `page-${suffix}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  setup();
  mkdirSync(folder, { recursive: true });
  await pictures('en-US');
  await pictures('de-DE');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
