import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toLocalDate } from '@/lib/model/time';
import { idleWorker, workerBudget } from '@/scripts/bench/overview/worker-memory';
import { badgeOf } from '@/scripts/browser/extension';
import { introduce, openWorld, savedFrom, type World } from './site';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('killing the service worker', () => {
  it('loses nothing, and it comes back for what is due', async () => {
    const ui = await savedFrom(world, ['Ingrid Falk', 'Kofi Asante-Berg']);
    await introduce(ui);
    await ui.goTo('shortlist');
    await ui.follow('Ingrid Falk');
    await world.browser.killWorker();
    await ui.follow(ui.t.person.write.firstContact('Ingrid'));
    await ui.add(ui.t.compose.body, '\nStill here.');
    await ui.stored('Still here.');
    await ui.press(ui.t.compose.otherWays);
    await ui.press(ui.t.compose.sent.mail.already);
    await world.browser.killWorker();
    await ui.setDate(ui.t.compose.followUpOn, toLocalDate(new Date()));
    await ui.page.waitForFunction(async () => (await chrome.action.getBadgeText({})) === '1', { timeout: 15_000, polling: 200 });
    await ui.close();
    await world.browser.killWorker();
    const again = await world.popupOn('brightwater/news.html');
    await again.goTo('shortlist');
    await again.see(again.t.shortlist.found(2));
    await again.goTo('today');
    await again.see(again.t.today.due(1));
    expect(await badgeOf(again)).toBe('1');
  });
});

describe('the idle service worker', () => {
  it('keeps its budget of memory', async () => expect(await idleWorker(world.browser)).toBeLessThanOrEqual(workerBudget));
});
