import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, savedFrom, team, type World } from './site';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the list of people on a page', () => {
  let ui: Ui;
  beforeAll(async () => {
    ui = await world.popupOn('brightwater/team.html');
    await ui.see(ui.t.page.found(team.length));
  });
  afterAll(() => ui.close());

  it('shows everyone and nobody else, in the page’s order', () => ui.lists(team));

  it('shows role, organisation, section and what was found to write to', async () => {
    for (const text of ['Chief Technology Officer', 'Brightwater Tidal', 'People and Communities', 'henrik.solvberg@brightwater.example']) await ui.see(text);
  });

  it('narrows by a filter, which counts', async () => {
    await ui.fill(ui.t.page.filter, 'engineer', 'searchbox');
    await ui.see(ui.t.page.matching(5, team.length));
    await ui.lists(['Aisling O’Dwyer', 'Kofi Asante-Berg', 'Mei-Ling Zhao', 'Jonas van der Velde', 'Samira Haddad']);
  });

  it('selects all that are shown, and keeps them when the filter goes', async () => {
    await ui.tick(ui.t.page.selectShown);
    await ui.get('button', ui.t.page.save(5));
    await ui.fill(ui.t.page.filter, '', 'searchbox');
    await ui.see('Marta Oyelaran');
    await ui.get('button', ui.t.page.save(5));
    expect(await ui.isTicked(ui.t.page.selectPerson('Marta Oyelaran'))).toBe(false);
  });

  it('selects everybody and nobody', async () => {
    await ui.tick(ui.t.page.selectAll);
    await ui.get('button', ui.t.page.save(team.length));
    await ui.tick(ui.t.page.selectAll);
    await ui.get('button', ui.t.page.saveNobody);
  });

  it('shows everything about one person, where it was read, and takes corrections', async () => {
    await ui.press(ui.t.page.look('Priya Ramanathan'));
    expect(await ui.valueOf(ui.t.fields.labels.emails)).toBe('priya.ramanathan@brightwater.example');
    await ui.fill(ui.t.fields.labels.role, 'Chief Financial Officer and co-founder');
    await ui.press(ui.t.page.details.done);
    await ui.see('Chief Financial Officer and co-founder');
  });

  it('takes somebody off who is no person, and puts them back', async () => {
    await ui.press(ui.t.page.look('Owen Prydderch'));
    await ui.press(ui.t.page.details.notAPerson);
    await ui.see(ui.t.page.found(team.length - 1));
    await ui.press(ui.t.app.undo);
    await ui.see(ui.t.page.found(team.length));
  });

  it('saves who is chosen, with the correction, in one click', async () => {
    for (const name of ['Priya Ramanathan', 'Aisling O’Dwyer', 'Ingrid Falk']) await ui.tick(ui.t.page.selectPerson(name));
    await ui.press(ui.t.page.save(3));
    await ui.see(ui.t.page.savedPeople(3, 0));
    await ui.goTo('shortlist');
    await ui.see(ui.t.shortlist.found(3));
    await ui.see('Chief Financial Officer and co-founder');
  });
});

describe('a page seen before', () => {
  it('marks who is saved and opens their record', async () => {
    const ui = await world.popupOn('brightwater/team.html');
    await ui.get('link', `${ui.t.page.alreadySaved} ${ui.t.page.openRecord('Ingrid Falk')}`);
    await ui.page.waitForFunction(() => document.querySelectorAll('.found-person__saved').length === 3);
    await ui.follow(`${ui.t.page.alreadySaved} ${ui.t.page.openRecord('Ingrid Falk')}`);
    await ui.get('textbox', ui.t.person.notes);
    await ui.see('Ingrid Falk');
    await ui.close();
  });

  it('updates what is new and never what the user typed', async () => {
    const ui = await world.popupOn('brightwater/team.html');
    await ui.tick(ui.t.page.selectPerson('Priya Ramanathan'));
    await ui.press(ui.t.page.update(1));
    await ui.see(/Updated|saved already/);
    await ui.goTo('shortlist');
    await ui.see(ui.t.shortlist.found(3));
    await ui.see('Chief Financial Officer and co-founder');
    await ui.close();
  });

  it('recognises a person on their own page', async () => {
    await (await savedFrom(world, ['Marta Oyelaran'])).close();
    const ui = await world.popupOn('brightwater/marta-oyelaran.html');
    await ui.get('link', `${ui.t.page.alreadySaved} ${ui.t.page.openRecord('Marta Oyelaran')}`);
    expect(await ui.isTicked(ui.t.page.selectPerson('Marta Oyelaran'))).toBe(true);
    await ui.press(ui.t.page.update(1));
    await ui.see(ui.t.page.savedPeople(0, 1));
    await ui.goTo('shortlist');
    await ui.follow('Marta Oyelaran');
    await ui.see('+44 20 7946 0812');
    await ui.close();
  });
});

describe('other mark-up', () => {
  it('reads a German chair of headings and paragraphs with disguised addresses', async () => {
    const ui = await world.popupOn('lindental/team.html');
    await ui.see(ui.t.page.found(8));
    await ui.lists([
      'Annegret Wiesenthal',
      'Gudrun Petersen-Lohse',
      'Emre Yıldırım',
      'Friederike von Hagenau',
      'Lukas Obermüller',
      'Sophie Grünwald',
      'Ralf Kowalczyk',
      'Heinrich Brandstätter',
    ]);
    await ui.see('annegret.wiesenthal@uni-lindental.example');
    await ui.close();
  });

  it('reads a table of alumni with the surname first', async () => {
    const ui = await world.popupOn('northgate/alumni.html');
    await ui.see(ui.t.page.found(12));
    expect((await ui.names()).slice(0, 3)).toEqual(['Rosalind Abernathy', 'Matteo Bianchi', 'Adaeze Chukwu']);
    await ui.see('Director of Research');
    await ui.see('jean.delacroix@alumni.northgate.example');
    await ui.close();
  });

  it('reads one person’s own page', async () => {
    const ui = await world.popupOn('brightwater/marta-oyelaran.html');
    await ui.see(ui.t.page.found(1));
    await ui.see('marta.oyelaran@brightwater.example');
    await ui.close();
  });
});
