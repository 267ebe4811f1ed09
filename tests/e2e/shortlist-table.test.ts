import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { Files } from './files';
import { openWorld, type World } from './site';

const table = `Name,Role,Organisation,E-mail
Bruno Müller,Designer,Northgate,bruno@example.org
Ada Winterbourne,Engineer,Northgate,ada@example.org
Clara Novak,Captain,Lindental,clara@example.org
A. Winterbourne,Lead Engineer,Northgate,winterbourne@example.org
`;

let world: World;
let files: Files;
let ui: Ui;
beforeAll(async () => {
  files = new Files();
  world = await openWorld();
  ui = await world.browser.openInTab('workspace.html#/data');
  await files.choose(ui, 'people.csv', table);
  await ui.press(ui.t.data.import.columns.go);
  await ui.press(ui.t.data.import.preview.go(4));
  await ui.see(ui.t.data.import.done(4, 0));
  await ui.get('link', ui.t.data.import.similar(1));
});
afterAll(async () => {
  await world.close();
  files.remove();
});

/** Opens a place anew: what the list was narrowed to before is forgotten. */
const at = async (place: string) => {
  await ui.page.goto(world.browser.address(`workspace.html#/${place}`));
  await ui.page.reload();
};

/** Waits until the rows of the table are these people, in any order. */
const rows = (names: string[]) =>
  ui.page.waitForFunction(
    (wanted) => JSON.stringify([...document.querySelectorAll('[data-row] .people-table__link bdi')].map((name) => name.textContent).sort()) === wanted,
    { timeout: 15_000 },
    JSON.stringify([...names].sort()),
  );

const everybody = ['A. Winterbourne', 'Ada Winterbourne', 'Bruno Müller', 'Clara Novak'];

describe('the table', () => {
  it.each(['mull', 'muller', 'mueller', 'MÜLLER', 'design northg'])('finds Müller by “%s”', async (typed) => {
    await at('shortlist');
    await rows(everybody);
    await ui.fill(ui.t.shortlist.search, typed, 'searchbox');
    await rows(['Bruno Müller']);
  });

  it('gives several people a tag, takes that back, and keeps a filter under a name', async () => {
    const { app, shortlist } = ui.t;
    await at('shortlist');
    await rows(everybody);
    await ui.tick(shortlist.selectPerson('Clara Novak'));
    await ui.tick(shortlist.selectPerson('Bruno Müller'));
    await ui.press(shortlist.tags);
    await ui.fill(shortlist.addTag, 'sea', 'combobox');
    await ui.page.keyboard.press('Enter');
    await ui.see(shortlist.tagged(2, 'sea'));
    await ui.press(app.undo);
    await ui.see(app.undone);
    await ui.press(shortlist.tags);
    await ui.fill(shortlist.addTag, 'land', 'combobox');
    await ui.page.keyboard.press('Enter');
    await ui.see(shortlist.tagged(2, 'land'));
    await ui.page.keyboard.press('Escape');
    await ui.fill(shortlist.search, 'captain', 'searchbox');
    await rows(['Clara Novak']);
    await ui.press(shortlist.savedFilters);
    await ui.fill(shortlist.filterName, 'At sea');
    await ui.page.keyboard.press('Enter');
    await ui.stored('At sea');
    await ui.page.reload();
    await rows(everybody);
    await ui.press(shortlist.savedFilters);
    await ui.press('At sea');
    await rows(['Clara Novak']);
  });

  it('remembers which columns are wanted', async () => {
    const { shortlist } = ui.t;
    await at('shortlist');
    await ui.press(shortlist.chooseColumns);
    await ui.tick(shortlist.columns.emails);
    await ui.see('clara@example.org');
    await ui.page.reload();
    await ui.see('bruno@example.org');
  });

  it('deletes several and brings them back', async () => {
    const { app, shortlist } = ui.t;
    await at('shortlist');
    await ui.tick(shortlist.selectPerson('Clara Novak'));
    await ui.tick(shortlist.selectPerson('Ada Winterbourne'));
    await ui.press(shortlist.delete);
    await rows(['A. Winterbourne', 'Bruno Müller']);
    await ui.press(app.undo);
    await rows(everybody);
  });
});

describe('the table by the keys alone', () => {
  it('is searched, gone through, ticked and opened', async () => {
    const { shortlist } = ui.t;
    const focused = () => ui.page.evaluate(() => document.activeElement?.textContent?.trim());
    const { keyboard } = ui.page;
    await at('shortlist');
    await ui.press(ui.t.fields.labels.name);
    await ui.page.waitForFunction(() => document.querySelector('[data-row="0"]')?.textContent?.includes('A. Winterbourne'));
    await ui.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keyboard.press('/');
    await keyboard.type('mueller');
    await rows(['Bruno Müller']);
    await keyboard.press('Escape');
    await rows(everybody);
    await ui.page.focus('[data-row="0"] a');
    await keyboard.press('j');
    await ui.page.waitForFunction(() => document.activeElement?.textContent?.includes('Ada Winterbourne'));
    await keyboard.press('x');
    await keyboard.press('ArrowDown');
    await keyboard.press('x');
    await keyboard.press('k');
    expect(await focused()).toContain('Ada Winterbourne');
    expect([await ui.isTicked(shortlist.selectPerson('Ada Winterbourne')), await ui.isTicked(shortlist.selectPerson('Bruno Müller'))]).toEqual([true, true]);
    await keyboard.press('x');
    await keyboard.press('j');
    await keyboard.press('x');
    await keyboard.press('j');
    await keyboard.press('Enter');
    await ui.see(ui.t.person.history);
    await ui.see('clara@example.org');
  });
});

describe('the board', () => {
  it('is moved on with the mouse, and the history says so', async () => {
    const { board, person, statuses } = ui.t;
    await at('board');
    const card = await ui.page.waitForSelector('li.board__card ::-p-text(Bruno Müller)', { visible: true });
    const column = await ui.page.waitForSelector(`section[aria-label="${statuses.contacted}"]`, { visible: true });
    await column?.evaluate((element) => element.scrollIntoView({ inline: 'end' }));
    const [from, to] = [await card?.boundingBox(), await column?.boundingBox()];
    if (!from || !to) throw new Error('The card or the column is not there.');
    const { mouse } = ui.page;
    await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + to.width / 2, to.y + 60, { steps: 8 });
    await mouse.up();
    await ui.see(board.moved('Bruno Müller', statuses.contacted));
    await at('shortlist');
    await ui.follow('Bruno Müller');
    await ui.see(person.events.statusChanged(statuses.shortlisted, statuses.contacted));
  });
});

describe('somebody who is saved already', () => {
  it('is offered before a second record is made, and completed', async () => {
    const { add, app, person } = ui.t;
    await at('add');
    await ui.fill(add.oneLine, 'Clara Novak, Captain, Lindental, +44 20 7946 0000');
    await ui.see(add.known);
    await ui.press(add.complete('Clara Novak'));
    await ui.see(add.completed('Clara Novak'));
    await ui.see(person.history);
    await ui.stored('+44 20 7946 0000');
    await ui.press(app.undo);
    await at('shortlist');
    await rows(everybody);
  });

  it('is never doubled by typing fast', async () => {
    const { add } = ui.t;
    await at('add');
    await ui.fill(ui.t.fields.labels.name, 'clara novak');
    await ui.page.keyboard.press('Enter');
    await ui.see(add.known);
    await ui.see(add.submitAnyway);
    await at('shortlist');
    await rows(everybody);
  });
});

describe('two records of one person', () => {
  it('are found with reasons, merged with a choice per field, and parted again exactly', async () => {
    const { app, duplicates } = ui.t;
    await at('duplicates');
    await ui.see(duplicates.found(1));
    await ui.see(duplicates.reasons.similarNameAndOrganization);
    await ui.page.click('.pair a[href*="merge"]');
    await ui.see(duplicates.mergeHint);
    await ui.page.waitForSelector('aria/Lead Engineer[role="radio"]', { visible: true }).then((radio) => radio?.click());
    await ui.press(duplicates.merge);
    await ui.see(app.undo);
    await ui.stored('Lead Engineer');
    await at('shortlist');
    await ui.see(ui.t.shortlist.found(3));
    await ui.page.keyboard.press('u');
    await rows(everybody);
  });
});

describe('the person page', () => {
  it('takes a status that ends the contact with a reason, tells it in the history, and takes it back', async () => {
    const { app, person, statuses } = ui.t;
    await at('shortlist');
    await ui.follow('Clara Novak');
    await ui.select(person.status, statuses.declined);
    await ui.fill(person.reason, 'At sea until May');
    await ui.press(person.changeTo(statuses.declined));
    await ui.see(person.statusChanged(statuses.declined));
    await ui.see('At sea until May');
    await ui.press(app.undo);
    await ui.unsee('At sea until May');
    expect(await ui.valueOf(person.status, 'combobox')).toBe('shortlisted');
  });

  it('takes several addresses and links, how I know them, and notes that are read as Markdown', async () => {
    const { fields, person } = ui.t;
    await at('shortlist');
    await ui.follow('Ada Winterbourne');
    await ui.press(person.addValue(fields.labels.emails));
    await ui.fill(person.newValue(fields.labels.emails), 'ada@northgate.example');
    await ui.page.keyboard.press('Enter');
    await ui.stored('ada@northgate.example');
    await ui.select(person.relation, person.relations.professor);
    await ui.fill(person.introducer, 'Clara Novak', 'combobox');
    await ui.page.keyboard.press('Enter');
    await ui.fill(person.notes, 'Knows **tides** <img src=x onerror=alert(1)>');
    await ui.stored('Knows **tides**');
    await ui.press(person.readNotes);
    await ui.page.waitForSelector('.notes__read strong ::-p-text(tides)');
    expect(await ui.page.$('.notes__read img')).toBeNull();
    await ui.page.waitForSelector('.connection a ::-p-text(Clara Novak)');
    await ui.see(person.events.edited('').trim().split(':')[0] ?? '');
  });
});
