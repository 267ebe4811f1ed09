import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBusinessDays, toLocalDate } from '@/lib/model/time';
import { badgeOf } from '@/scripts/browser/extension';
import type { Ui } from '@/scripts/browser/ui';
import { introduce, me, team } from '../site';
import { type FirefoxWorld, openFirefoxWorld } from './world';

const today = toLocalDate(new Date());

let world: FirefoxWorld;
let ui: Ui;
beforeAll(async () => {
  world = await openFirefoxWorld();
});
afterAll(() => world.close());

describe('the main job in Firefox', () => {
  it('lists everyone on the page at one press of the toolbar button', async () => {
    ui = await world.popupOn('brightwater/team.html');
    await ui.see(ui.t.page.found(team.length));
    expect(await ui.names()).toEqual(team);
  });

  it('saves who is chosen', async () => {
    await ui.tick(ui.t.page.selectPerson('Henrik Sølvberg'));
    await ui.tick(ui.t.page.selectPerson('Priya Ramanathan'));
    await ui.press(ui.t.page.save(2));
    await ui.see(ui.t.page.savedPeople(2, 0));
  });

  it('keeps them when the popup is closed, and marks them on the page', async () => {
    await world.browser.closePopup();
    ui = await world.popupOn('brightwater/team.html');
    await ui.get('link', `${ui.t.page.alreadySaved} ${ui.t.page.openRecord('Henrik Sølvberg')}`);
    await ui.goTo('shortlist');
    await ui.see(ui.t.shortlist.found(2));
  });

  it('drafts a letter and keeps every word of it', async () => {
    await introduce(ui);
    await ui.goTo('shortlist');
    await ui.follow('Henrik Sølvberg');
    await ui.follow(ui.t.person.write.firstContact('Henrik'));
    await ui.add(ui.t.compose.body, '\n\nPS: Grüße & 100 % – exactly this.');
    await ui.stored('exactly this.');
    await world.browser.closePopup();
    ui = await world.popupOn('brightwater/team.html');
    await ui.goTo('shortlist');
    await ui.follow('Henrik Sølvberg');
    await ui.follow(ui.t.person.continueDraft('Henrik'));
    const body = await ui.valueOf(ui.t.compose.body);
    expect(body).toContain('PS: Grüße & 100 % – exactly this.');
    expect(body).toContain(me.name);
  });

  it('keeps what was sent word for word, and reminds of it', async () => {
    const body = await ui.valueOf(ui.t.compose.body);
    await ui.press(ui.t.compose.otherWays);
    await ui.press(ui.t.compose.sent.mail.already);
    await ui.see(ui.t.compose.sentKept('Henrik Sølvberg'));
    expect(await ui.page.$eval('input[type="date"]', (input) => (input as HTMLInputElement).value)).toBe(addBusinessDays(today, 6));
    await ui.setDate(ui.t.compose.followUpOn, today);
    await ui.goTo('today');
    await ui.see(ui.t.today.due(1));
    expect(await badgeOf(ui)).toBe('1');
    await ui.follow('Henrik Sølvberg');
    await ui.see(ui.t.person.events.statusChanged(ui.t.statuses.shortlisted, ui.t.statuses.contacted));
    expect(await ui.page.evaluate(() => document.body.textContent)).toContain(body);
  });

  it('says in words that a page of the browser cannot be read', async () => {
    await world.browser.closePopup();
    ui = await world.browser.popupOver(await world.browser.visit('about:blank'));
    await ui.see(ui.t.page.unreadable.browserPage.title);
  });
});
