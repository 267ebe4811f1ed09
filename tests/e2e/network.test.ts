import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingProxy, type RecordingProxy } from '@/scripts/browser/recording-proxy';
import type { Ui } from '@/scripts/browser/ui';
import { Files } from './files';
import { introduce, openWorld, team, type World } from './site';

const html = (title: string, body: string) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`;
const more = {
  '/orchard/team': html('Our team', `<h1>Our team</h1><ul class="team">
<li class="card"><h3><a href="/orchard/people/odalys-brennan">Odalys Brennan</a></h3><p class="role">Head of Orchards</p></li>
<li class="card"><h3><a href="/orchard/people/piet-vanderhoek">Piet Vanderhoek</a></h3><p class="role">Cider Maker</p></li></ul>`),
  '/orchard/people/odalys-brennan': html('Odalys Brennan', '<h1>Odalys Brennan</h1><p>Odalys has looked after old apple trees for twenty years.</p>'),
};

/** Every place of the workspace that needs nobody's id. */
const places = [
  ...['today', 'plan', 'search', 'shortlist', 'board', 'meetings', 'decision', 'mentoring', 'duplicates', 'progress'],
  ...['add', 'templates', 'drafts', 'data', 'settings'],
];

let proxy: RecordingProxy;
let files: Files;
let world: World;
beforeAll(async () => {
  proxy = await recordingProxy();
  files = new Files();
  world = await openWorld({ args: proxy.args, profile: files.profile, more });
});
afterAll(async () => {
  await world.close();
  await proxy.close();
  files.remove();
});

/** What was asked for over the network while `act` ran, and until whatever it set going had time to ask. */
async function askedDuring(act: () => Promise<unknown>): Promise<string[]> {
  const before = proxy.requests.length;
  await act();
  await new Promise((later) => setTimeout(later, 500));
  return proxy.requests.slice(before);
}

/** The popup over a page of the site that has loaded everything of its own. */
async function popupOver(path: string): Promise<{ ui: Ui; asked: string[] }> {
  const page = await world.browser.visit(`${world.site.url}/${path}`);
  await page.waitForNetworkIdle();
  let ui: Ui | undefined;
  const asked = await askedDuring(async () => {
    ui = await world.browser.popupOver(page);
    await ui.see(new RegExp(ui.t.page.found(2).replace(/\d+/, '\\d+')));
  });
  if (!ui) throw new Error('The popup did not open.');
  return { ui, asked };
}

describe('the network, as a proxy sees it', () => {
  it('hears the visited page, so that it would hear the program', async () => {
    const asked = await askedDuring(() => world.browser.visit(`${world.site.url}/brightwater/team.html`));
    expect(asked).toContain(`${world.site.url}/brightwater/team.html`);
  });

  it('hears nothing when people are read, saved, edited and written to', async () => {
    const { ui, asked } = await popupOver('brightwater/team.html');
    expect(asked).toEqual([]);
    const later = await askedDuring(async () => {
      await ui.tick(ui.t.page.selectAll);
      await ui.press(ui.t.page.save(team.length));
      await ui.see(ui.t.page.savedPeople(team.length, 0));
      await introduce(ui);
      await ui.goTo('shortlist');
      await ui.follow('Ingrid Falk');
      await ui.fill(ui.t.person.notes, 'Runs the mentoring scheme.');
      await ui.stored('Runs the mentoring scheme.');
      await ui.follow(ui.t.person.write.firstContact('Ingrid'));
      await ui.press(ui.t.compose.otherWays);
      await ui.press(ui.t.compose.sent.mail.already);
      await ui.see(ui.t.compose.sentKept('Ingrid Falk'));
      await ui.close();
    });
    expect(later).toEqual([]);
  });

  it('hears nothing from any place of the workspace, from a backup, nor from the service worker as it starts anew', async () => {
    const asked = await askedDuring(async () => {
      const ui = await world.browser.openInTab('workspace.html#/today');
      for (const place of places) {
        await ui.page.evaluate((to) => void (location.hash = `#/${to}`), place);
        await ui.page.waitForFunction(() => document.querySelector('main h1, main h2') !== null);
      }
      await ui.page.goto(world.browser.address('workspace.html#/data'));
      await ui.press(ui.t.data.backup.now);
      await ui.see(ui.t.data.backup.last('today'));
      await files.downloaded(/\.json$/);
      await world.browser.killWorker();
      await ui.page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      await ui.close();
    });
    expect(asked).toEqual([]);
  });

  it('hears the own pages of the people ticked when they are to be read, and nothing else', async () => {
    const { ui, asked } = await popupOver('orchard/team');
    expect(asked).toEqual([]);
    const own = await askedDuring(async () => {
      await ui.tick(ui.t.page.selectAll);
      await ui.press(ui.t.ownPages.read);
      await ui.see(ui.t.ownPages.done(1));
      await ui.close();
    });
    expect(new Set(own)).toEqual(new Set(['odalys-brennan', 'piet-vanderhoek'].map((slug) => `${world.site.url}/orchard/people/${slug}`)));
  });

  it('cannot be reached from a page of the program at all', async () => {
    const ui = await world.browser.openInTab('workspace.html#/today');
    const asked = await askedDuring(async () => {
      const answer = await ui.page.evaluate((url) => fetch(url).then(() => 'reached', () => 'refused'), `${world.site.url}/brightwater/team.html`);
      expect(answer).toBe('refused');
      await ui.page.evaluate((url) => void (new Image().src = url), `${world.site.url}/portraits/x.svg`);
    });
    expect(asked).toEqual([]);
  });
});
