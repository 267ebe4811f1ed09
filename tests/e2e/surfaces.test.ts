import { afterEach, describe, expect, it } from 'vitest';
import { openWorld, savedFrom, team, type World } from './site';

let world: World;
afterEach(() => world.close());

describe('German', () => {
  it('speaks German where the browser does, from the list to the shortlist', async () => {
    world = await openWorld({ language: 'de' });
    const ui = await world.popupOn('brightwater/team.html');
    await ui.see('13 Personen');
    expect(await ui.page.evaluate(() => document.documentElement.lang)).toBe('de');
    await ui.tick(ui.t.page.selectPerson('Lucía Ferrante'));
    await ui.press(ui.t.page.save(1));
    await ui.see(ui.t.page.savedPeople(1, 0));
    await ui.goTo('shortlist');
    await ui.follow('Lucía Ferrante');
    await ui.get('textbox', 'Notizen');
  });

  it('speaks English where the browser speaks neither', async () => {
    world = await openWorld({ language: 'eo' });
    const ui = await world.popupOn('brightwater/team.html');
    await ui.see('13 people found');
  });
});

describe('light and dark', () => {
  it('follows the system', async () => {
    world = await openWorld();
    const ui = await world.popupOn('brightwater/team.html');
    await ui.see(ui.t.page.found(team.length));
    const brightness = async (value: 'light' | 'dark') => {
      await ui.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      return ui.page.evaluate(() => {
        const pixel = document.createElement('canvas').getContext('2d');
        if (!pixel) throw new Error('No canvas.');
        const level = (color: string) => {
          pixel.fillStyle = color;
          pixel.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        };
        return { page: level(getComputedStyle(document.documentElement).backgroundColor), text: level(getComputedStyle(document.body).color) };
      });
    };
    const light = await brightness('light');
    const dark = await brightness('dark');
    expect(light.page).toBeGreaterThan(200);
    expect(light.text).toBeLessThan(80);
    expect(dark.page).toBeLessThan(80);
    expect(dark.text).toBeGreaterThan(180);
  });
});

describe('the side panel', () => {
  it('opens from the popup beside the page, with the same people', async () => {
    world = await openWorld();
    const popup = await savedFrom(world, ['Samira Haddad']);
    await popup.press(popup.t.app.openSidePanel);
    const panel = await world.browser.surface('sidepanel.html');
    await panel.see(panel.t.page.found(team.length));
    await panel.goTo('shortlist');
    await panel.see(panel.t.shortlist.found(1));
    await panel.lists(['Samira Haddad']);
  });

  it('offers to read the page that is in front now', async () => {
    world = await openWorld();
    const popup = await world.popupOn('brightwater/team.html');
    await popup.press(popup.t.app.openSidePanel);
    const panel = await world.browser.surface('sidepanel.html');
    await panel.see(panel.t.page.found(team.length));
    await world.browser.visit(`${world.site.url}/northgate/alumni.html`);
    await panel.see(panel.t.page.tabChanged);
  });
});
