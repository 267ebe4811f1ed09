import { serveSite, type Site } from '@/scripts/demo-site/server';
import { ExtensionBrowser, type OpenOptions } from '@/scripts/browser/extension';
import type { Ui } from '@/scripts/browser/ui';
import { me } from '@/scripts/demo/me';

export { me };

/** Everyone on the company's page, in its order. */
export const team = [
  'Marta Oyelaran',
  'Henrik Sølvberg',
  'Priya Ramanathan',
  'Tomás Echeverría Ruiz',
  'Aisling O’Dwyer',
  'Kofi Asante-Berg',
  'Mei-Ling Zhao',
  'Jonas van der Velde',
  'Samira Haddad',
  'Ingrid Falk',
  'Daniel Mbeki-Stone',
  'Lucía Ferrante',
  'Owen Prydderch',
];

/** A browser with the extension and the fictional site, for the tests of one file. */
export type World = { browser: ExtensionBrowser; site: Site; popupOn: (path: string) => Promise<Ui>; close: () => Promise<void> };

export async function openWorld(options: OpenOptions & { more?: Record<string, string> } = {}): Promise<World> {
  const { more = {}, ...launch } = options;
  const site = await serveSite({ more });
  const browser = await ExtensionBrowser.open(launch);
  return {
    browser,
    site,
    popupOn: async (path) => browser.popupOver(await browser.visit(`${site.url}/${path}`)),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Saves the named people of the company's page and leaves the popup open on it. */
export async function savedFrom(world: World, names: string[]): Promise<Ui> {
  const ui = await world.popupOn('brightwater/team.html');
  for (const name of names) await ui.tick(ui.t.page.selectPerson(name));
  await ui.press(ui.t.page.save(names.length));
  await ui.see(ui.t.page.savedPeople(names.length, 0));
  return ui;
}

/** Fills "About me" so that drafts have no blank left. */
export async function introduce(ui: Ui): Promise<void> {
  const { settings } = ui.t;
  await ui.goTo('settings');
  await ui.fill(settings.name, me.name);
  await ui.fill(settings.email, me.email);
  for (const language of ['en', 'de'] as const) {
    await ui.fill(settings.introduction[language], me.introduction[language]);
    await ui.fill(settings.interest[language], me.interest[language]);
  }
  await ui.stored(me.interest.de);
}
