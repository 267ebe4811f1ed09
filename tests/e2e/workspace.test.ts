import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ui } from '@/scripts/browser/ui';
import { openWorld, savedFrom, type World } from './site';

const people = ['Kofi Asante-Berg', 'Ingrid Falk', 'Lucía Ferrante', 'Owen Prydderch'];
const card = (name: string, role: string) => `<div class="member"><h3>${name}</h3><p class="role">${role}</p></div>`;
const team = (role: string) =>
  `<!doctype html><title>Our team</title><h1>Our team</h1>${card('Ada Winterbourne', role)}${card('Bruno Keller', 'Engineer')}${card('Clara Novak', 'Designer')}`;

let world: World;
let ui: Ui;
const more: Record<string, string> = { '/people.html': team('Chief Technology Officer') };
beforeAll(async () => {
  world = await openWorld({ more });
  const popup = await savedFrom(world, people);
  const opened = world.browser.browser.waitForTarget((target) => target.url().includes('workspace.html'), { timeout: 15_000 });
  await popup.press(popup.t.app.openWorkspace);
  ui = new Ui(await (await opened).asPage(), world.browser.language);
  await ui.page.setViewport({ width: 1280, height: 900 });
});
afterAll(() => world.close());

/** Waits until the rows of the table are these. */
const rows = (expected: string[]) =>
  ui.page.waitForFunction(
    (wanted) => JSON.stringify([...document.querySelectorAll('[data-row] .people-table__link bdi')].map((name) => name.textContent)) === wanted,
    { timeout: 15_000 },
    JSON.stringify(expected),
  );

describe('the workspace', () => {
  it('opens from the popup and lists everybody in a table that is sorted by a press', async () => {
    await ui.see(ui.t.shortlist.found(4));
    await ui.press(ui.t.fields.labels.name);
    await rows(['Ingrid Falk', 'Kofi Asante-Berg', 'Lucía Ferrante', 'Owen Prydderch']);
    await ui.page.reload();
    await ui.see(ui.t.shortlist.found(4));
    await rows(['Ingrid Falk', 'Kofi Asante-Berg', 'Lucía Ferrante', 'Owen Prydderch']);
  });

  it('changes several at once, and takes it back', async () => {
    await ui.tick(ui.t.shortlist.selectPerson('Ingrid Falk'));
    await ui.tick(ui.t.shortlist.selectPerson('Lucía Ferrante'));
    await ui.select(ui.t.shortlist.newStatus, ui.t.statuses.met);
    await ui.press(ui.t.shortlist.setStatus);
    await ui.see(ui.t.shortlist.statusSet(2, ui.t.statuses.met));
    await ui.select(ui.t.shortlist.status, ui.t.shortlist.statusCount(ui.t.statuses.met, 2));
    await rows(['Ingrid Falk', 'Lucía Ferrante']);
    await ui.press(ui.t.app.undo);
    await ui.see(ui.t.app.undone);
    await ui.select(ui.t.shortlist.status, ui.t.shortlist.anyStatus(4));
    await rows(['Ingrid Falk', 'Kofi Asante-Berg', 'Lucía Ferrante', 'Owen Prydderch']);
  });

  it('shows a person beside the list', async () => {
    await ui.follow('Kofi Asante-Berg');
    await ui.see(ui.t.person.history);
    await ui.see('Ingrid Falk');
    await ui.see('Owen Prydderch');
  });

  it('moves somebody on the board with the keyboard', async () => {
    await ui.page.goto(world.browser.address('workspace.html#/board'));
    const handle = await ui.get('button', ui.t.board.lift('Ingrid Falk'));
    await handle.focus();
    await ui.page.keyboard.press('Enter');
    await ui.get('button', ui.t.board.putDown('Ingrid Falk'));
    await ui.page.keyboard.press('ArrowRight');
    await ui.page.keyboard.press('Enter');
    await ui.see(ui.t.board.moved('Ingrid Falk', ui.t.statuses.contacted));
  });

  it('draws how far people came, with the numbers behind the picture as a table', async () => {
    const { progress } = ui.t;
    await ui.page.goto(world.browser.address('workspace.html#/progress'));
    await ui.see(progress.funnel.title);
    await ui.unfold(progress.asTable);
    expect(await ui.rows('details[open]')).toEqual(Object.values(progress.funnel.steps).map((step, i) => [step, ['4', '1', '0', '0', '0'][i]]));
    const picture = await ui.page.$eval('svg[role="img"]', (image) => image.getAttribute('aria-label'));
    expect(picture).toContain(`${progress.funnel.steps.saved}: 4`);
  });

  it('answers a question mark with the shortcuts, and g l with the shortlist', async () => {
    await ui.page.goto(world.browser.address('workspace.html#/today'));
    await ui.see(ui.t.today.title);
    await ui.page.keyboard.press('?');
    await ui.see(ui.t.app.shortcuts.keys['g l']);
    await ui.page.keyboard.press('Escape');
    await ui.page.keyboard.type('gl');
    await ui.see(ui.t.shortlist.found(4));
  });

  it('looks for duplicates in a worker', async () => {
    await ui.page.goto(world.browser.address('workspace.html#/duplicates'));
    await ui.see(ui.t.duplicates.none.title);
  });
});

describe('a page seen again', () => {
  it('shows what changed, saves what is accepted only, and does not offer again what was not wanted', async () => {
    const popup = await world.popupOn('people.html');
    await popup.tick(popup.t.page.selectPerson('Ada Winterbourne'));
    await popup.press(popup.t.page.save(1));
    await popup.see(popup.t.page.savedPeople(1, 0));
    await popup.close();
    more['/people.html'] = team('Chief Executive Officer');
    const again = await world.popupOn('people.html');
    await again.see('Chief Technology Officer');
    const change = await again.page.waitForSelector('.changes input', { visible: true });
    await change?.click();
    await again.tick(again.t.page.selectPerson('Ada Winterbourne'));
    await again.press(again.t.page.update(1));
    await again.see(again.t.page.savedPeople(0, 0, 1));
    await again.page.waitForFunction(() => !document.querySelector('.changes'));
    await again.close();
    const unchanged = await world.popupOn('people.html');
    await unchanged.see(unchanged.t.page.alreadySaved);
    expect(await unchanged.page.$('.changes')).toBeNull();
    await unchanged.close();
    more['/people.html'] = team('Chair of the Board');
    const other = await world.popupOn('people.html');
    await other.page.waitForSelector('.changes input:checked', { visible: true });
    await other.tick(other.t.page.selectPerson('Ada Winterbourne'));
    await other.press(other.t.page.update(1));
    await other.see(other.t.page.savedPeople(0, 1));
    await other.page.waitForFunction(() => !document.querySelector('.changes'));
  });
});
