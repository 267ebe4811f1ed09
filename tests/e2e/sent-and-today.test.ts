import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBusinessDays, toLocalDate } from '@/lib/model/time';
import { badgeOf } from '@/scripts/browser/extension';
import type { Ui } from '@/scripts/browser/ui';
import { introduce, openWorld, savedFrom, type World } from './site';

const today = toLocalDate(new Date());
let text = '';

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld();
  ui = await savedFrom(world, ['Ingrid Falk', 'Owen Prydderch']);
  await introduce(ui);
});
afterAll(() => world.close());

describe('a message that was sent', () => {
  it('makes the person "contacted" and proposes a day to follow up', async () => {
    await ui.goTo('shortlist');
    await ui.follow('Ingrid Falk');
    await ui.follow(ui.t.person.write.firstContact('Ingrid'));
    await ui.add(ui.t.compose.body, '\n\nPS: Grüße – it is exactly this text.');
    text = await ui.valueOf(ui.t.compose.body);
    await ui.stored('it is exactly this text.');
    await ui.press(ui.t.compose.otherWays);
    await ui.press(ui.t.compose.sent.mail.already);
    await ui.see(ui.t.compose.sentKept('Ingrid Falk'));
    const proposed = await (await ui.page.waitForSelector('input[type="date"]'))?.evaluate((input) => (input as HTMLInputElement).value);
    expect(proposed).toBe(addBusinessDays(today, 6));
  });

  it('is not due yet, so the badge is empty', async () => expect(await badgeOf(ui)).toBe(''));

  it('is due on the chosen day: in "Today" and on the toolbar button', async () => {
    await ui.setDate(ui.t.compose.followUpOn, today);
    await ui.page.waitForFunction(async () => (await chrome.action.getBadgeText({})) === '1', { timeout: 15_000, polling: 200 });
    await ui.goTo('today');
    await ui.see(ui.t.today.due(1));
    await ui.lists(['Ingrid Falk']);
    await ui.see(ui.t.statuses.contacted);
  });

  it('is kept word for word in the history', async () => {
    await ui.follow('Ingrid Falk');
    await ui.see(ui.t.person.events.statusChanged(ui.t.statuses.shortlisted, ui.t.statuses.contacted));
    const history = await ui.page.evaluate(() => document.body.textContent);
    expect(history).toContain(text);
  });

  it('is still due after the popup was closed, and done when ticked off', async () => {
    await ui.close();
    ui = await world.popupOn('brightwater/news.html');
    await ui.goTo('today');
    await ui.press(`${ui.t.today.done} (Ingrid Falk)`);
    await ui.see(ui.t.today.finished('Ingrid Falk'));
    await ui.see(ui.t.today.empty.title);
    expect(await badgeOf(ui)).toBe('');
    await ui.press(ui.t.app.undo);
    await ui.see(ui.t.today.due(1));
    expect(await badgeOf(ui)).toBe('1');
  });

  it('can be put off by some days', async () => {
    await ui.press(`${ui.t.today.later} (Ingrid Falk)`);
    await ui.see(ui.t.today.upcomingList);
    await ui.see(ui.t.today.empty.title);
    expect(await badgeOf(ui)).toBe('');
  });

  it('leads to a follow-up draft', async () => {
    await ui.follow('Ingrid Falk');
    await ui.setDate(ui.t.person.reminderDate(ui.t.person.reminderKinds.followUp), today);
    await ui.goTo('today');
    await ui.follow(`${ui.t.today.begin.followUp} (Ingrid Falk)`);
    expect(await ui.valueOf(ui.t.compose.body)).toContain('Falk');
    const kind = await (await ui.get('combobox', ui.t.compose.kind)).evaluate((select) => (select as HTMLElement & { value: string }).value);
    expect(kind).toBe('followUp');
  });
});
