import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { ExtensionBrowser } from './browser/extension';
import type { Ui } from './browser/ui';
import { wholeLife } from './demo/whole-life';
import { serveSite, type Site } from './demo-site/server';
import { root, setup } from './setup.mjs';

const folder = join(root, 'docs/images');

/** The size that the stores ask for. */
const storeSize = { width: 1280, height: 800 };

/** The size of the popup. */
const popupSize = { width: 420, height: 600 };

/** People of the fictional site beside those of the whole life. */
const spotted = ['Marta Oyelaran', 'Priya Ramanathan', 'Aisling O’Dwyer', 'Kofi Asante-Berg', 'Mei-Ling Zhao', 'Lucía Ferrante'];

type Life = ReturnType<typeof wholeLife>;

/** A whole life seen at ten in the morning, when people meet, and without the person who is there twice to be noticed by tests. */
function tidyLife(): Life {
  const morning = new Date();
  morning.setHours(10, 0, 0, 0);
  const life = wholeLife(morning);
  const backup = JSON.parse(life.text) as { tables: { people: { id: string }[] } };
  backup.tables.people = backup.tables.people.filter(({ id }) => id !== life.twin);
  return { ...life, text: JSON.stringify(backup) };
}

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

async function picture(ui: Ui, name: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await ui.screenshot(`${join(folder, name)}.png`, theme);
  console.log(`docs/images/${name}.png`);
}

/** The people of a page in the popup, before and after some of them are saved. */
async function savePeople(browser: ExtensionBrowser, site: Site, suffix: string): Promise<void> {
  const popup = await browser.popupOver(await browser.visit(`${site.url}/brightwater/team.html`));
  await popup.get('checkbox', popup.t.fit.first);
  for (const name of spotted.slice(0, 2)) await popup.tick(popup.t.page.selectPerson(name));
  await popup.page.$eval('main', (main) => main.scrollTo(0, 0));
  await picture(popup, `page-${suffix}`);
  for (const name of spotted.slice(2)) await popup.tick(popup.t.page.selectPerson(name));
  await popup.press(popup.t.page.save(spotted.length));
  await popup.see(popup.t.page.savedPeople(spotted.length, 0));
  await popup.close();
}

/** Pictures of the real product in one language: the popup over a page, and the workspace. */
async function pictures(language: 'en-US' | 'de-DE'): Promise<void> {
  const site = await serveSite();
  const browser = await ExtensionBrowser.open({ language });
  const suffix = language.slice(0, 2);
  try {
    const life = tidyLife();
    const ui = await browser.openInTab('workspace.html#/data');
    await ui.page.setViewport(storeSize);
    await restore(ui, life.text);
    await savePeople(browser, site, suffix);
    await ui.page.bringToFront();
    for (const [name, hash] of Object.entries(screens(life))) {
      await ui.page.goto(browser.address(`workspace.html${hash}`));
      await ui.page.reload();
      await ui.page.waitForSelector('main h1');
      await picture(ui, `${name}-${suffix}`);
    }
    await ui.page.setViewport(popupSize);
    await ui.page.goto(browser.address(`popup.html#/compose/${life.found}?kind=firstContact`));
    await ui.page.waitForSelector('main textarea');
    await picture(ui, `draft-dark-${suffix}`, 'dark');
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
