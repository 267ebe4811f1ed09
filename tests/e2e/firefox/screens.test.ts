import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { wholeLife } from '@/scripts/demo/whole-life';
import { Files } from '../files';
import { placesOf } from '../places';
import { type FirefoxWorld, openFirefoxWorld } from './world';

const life = wholeLife(new Date());
const people = ['Marta Oyelaran', 'Henrik Sølvberg', 'Priya Ramanathan'];

let world: FirefoxWorld;
let ui: Ui;
beforeAll(async () => {
  world = await openFirefoxWorld();
  const popup = await world.popupOn('brightwater/team.html');
  for (const name of people) await popup.tick(popup.t.page.selectPerson(name));
  await popup.press(popup.t.page.save(people.length));
  await popup.see(popup.t.page.savedPeople(people.length, 0));
  await world.browser.closePopup();
  ui = await world.browser.openInTab('workspace.html#/shortlist');
});
afterAll(() => world.close());

const open = (hash: string) =>
  ui.page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** One case of each screen: it shows what was saved, or takes what is typed, in Firefox too. */
describe('the workspace in Firefox', () => {
  it('lists everybody in the table, and finds one while typing', async () => {
    await ui.see(ui.t.shortlist.found(people.length));
    await ui.fill(ui.t.shortlist.search, 'solvb', 'searchbox');
    await ui.see(ui.t.shortlist.found(1));
    await ui.see('Henrik Sølvberg');
    await ui.fill(ui.t.shortlist.search, '', 'searchbox');
    await ui.see(ui.t.shortlist.found(people.length));
  });

  it('keeps a note on a person', async () => {
    await ui.follow('Priya Ramanathan');
    await ui.fill(ui.t.person.notes, 'Met at the open day.');
    await ui.stored('Met at the open day.');
  });

  it('moves somebody on the board with the keyboard', async () => {
    await open('#/board');
    await (await ui.get('button', ui.t.board.lift('Marta Oyelaran'))).focus();
    await ui.page.keyboard.press('Enter');
    await ui.get('button', ui.t.board.putDown('Marta Oyelaran'));
    await ui.page.keyboard.press('ArrowRight');
    await ui.page.keyboard.press('Enter');
    await ui.see(ui.t.board.moved('Marta Oyelaran', ui.t.statuses.contacted));
  });

  it('adds somebody from one line', async () => {
    await open('#/add');
    await ui.fill(ui.t.add.oneLine, 'Ada Winterbourne, Chief Engineer, Gezeiten Labor, ada@gezeiten.example');
    await ui.page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => input.value === 'ada@gezeiten.example'));
  });

  it('takes a file in: shows first what it would do, imports it, and takes it back', async () => {
    const { data } = ui.t;
    const files = new Files();
    await open('#/data');
    await files.drop(ui, 'contacts.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bruno Meer\r\nN:Meer;Bruno;;;\r\nEND:VCARD\r\n');
    await ui.see(data.import.preview.new(1));
    await ui.see('Bruno Meer');
    await ui.press(data.import.preview.go(1));
    await ui.see(data.import.done(1, 0));
    await ui.stored('Bruno Meer');
    await ui.press(data.import.undo);
    await ui.see(data.import.undone);
    files.remove();
  });

  it('takes a backup of a whole life in', async () => {
    const { restore } = ui.t.data;
    const files = new Files();
    await open('#/welcome');
    await open('#/data');
    await files.drop(ui, 'backup.json', life.text);
    await ui.press(restore.go);
    await ui.see(restore.done);
    files.remove();
  });

  it.each(placesOf(life))('opens %s', async (hash) => {
    await ui.page.evaluate(() => document.querySelector('main')?.setAttribute('data-left', ''));
    await open(hash);
    await ui.page.waitForFunction(() => document.querySelector('main:not([data-left]) h1') && !document.querySelector('main :is([role="progressbar"], [aria-busy="true"])'), { timeout: 15_000, polling: 50 });
    expect(await ui.page.$$eval('[role="alert"]', (all) => all.map((one) => one.textContent).join(''))).toBe('');
  });
});

describe('the sidebar', () => {
  it('opens from the popup beside the page, with the same people', async () => {
    const popup = await world.popupOn('brightwater/team.html');
    await popup.press(popup.t.app.openSidePanel);
    const sidebar = await world.browser.surface('sidepanel.html');
    await sidebar.goTo('shortlist');
    for (const name of [...people, 'Owen Prydderch']) await sidebar.see(name);
  });
});
