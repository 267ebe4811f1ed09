import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { openWorld, savedFrom, type World } from './site';

let world: World;
let ui: Ui;
const people = ['Kofi Asante-Berg', 'Ingrid Falk', 'Lucía Ferrante', 'Owen Prydderch'];
beforeAll(async () => {
  world = await openWorld();
  ui = await savedFrom(world, people);
  await ui.goTo('shortlist');
  await ui.see(ui.t.shortlist.found(4));
});
afterAll(() => world.close());

/** Closes the popup and opens it anew on the shortlist: only what was stored is still there. */
const reopen = async () => {
  await ui.close();
  ui = await world.popupOn('brightwater/news.html');
  await ui.goTo('shortlist');
};

describe('the shortlist', () => {
  it('finds people by any part of what is known, with or without accents', async () => {
    await ui.fill(ui.t.shortlist.search, 'lucia', 'searchbox');
    await ui.see(ui.t.shortlist.found(1));
    await ui.lists(['Lucía Ferrante']);
    await ui.fill(ui.t.shortlist.search, 'controls', 'searchbox');
    await ui.see('Kofi Asante-Berg');
    await ui.lists(['Kofi Asante-Berg']);
    await ui.fill(ui.t.shortlist.search, 'nobody like this', 'searchbox');
    await ui.see(ui.t.shortlist.noMatch.title);
    await ui.press(ui.t.shortlist.noMatch.clear);
    await ui.see(ui.t.shortlist.found(4));
  });

  it('opens a person with every field to edit, and says where each was read', async () => {
    await ui.follow('Ingrid Falk');
    expect(await ui.valueOf(ui.t.fields.labels.role)).toBe('Director of People');
    await ui.press(ui.t.person.source(ui.t.fields.labels.role));
    await ui.see(ui.t.person.fromPage);
    await ui.see('Our team – Brightwater Tidal');
    await ui.page.keyboard.press('Escape');
  });

  it('keeps what is typed into fields and notes when the popup closes', async () => {
    await ui.fill(ui.t.fields.labels.role, 'Director of People and Culture');
    await ui.fill(ui.t.person.notes, 'Answers every application herself.\nAsk about the 2019 intake – grüße!');
    await ui.stored('Director of People and Culture');
    await ui.stored('grüße!');
    await reopen();
    await ui.follow('Ingrid Falk');
    expect(await ui.valueOf(ui.t.fields.labels.role)).toBe('Director of People and Culture');
    expect(await ui.valueOf(ui.t.person.notes)).toBe('Answers every application herself.\nAsk about the 2019 intake – grüße!');
  });

  it('changes the status, writes it into the history and filters by it', async () => {
    await ui.select(ui.t.person.status, ui.t.statuses.met);
    await ui.press(ui.t.person.changeTo(ui.t.statuses.met));
    await ui.see(ui.t.person.statusChanged(ui.t.statuses.met));
    await ui.see(ui.t.person.events.statusChanged(ui.t.statuses.shortlisted, ui.t.statuses.met));
    await ui.goTo('shortlist');
    await ui.select(ui.t.shortlist.status, ui.t.shortlist.statusCount(ui.t.statuses.met, 1));
    await ui.see(ui.t.shortlist.found(1));
    await ui.lists(['Ingrid Falk']);
    await ui.select(ui.t.shortlist.status, ui.t.shortlist.anyStatus(4));
    await ui.see(ui.t.shortlist.found(4));
  });

  it('deletes a person and brings them back whole', async () => {
    await ui.follow('Ingrid Falk');
    await ui.press(ui.t.person.delete);
    await ui.see(ui.t.shortlist.found(3));
    await ui.unlists('Ingrid Falk');
    await ui.press(ui.t.app.undo);
    await ui.see(ui.t.shortlist.found(4));
    await ui.follow('Ingrid Falk');
    expect(await ui.valueOf(ui.t.person.notes)).toContain('Answers every application herself.');
    await ui.goTo('shortlist');
  });

  it('deletes several at once and brings them back', async () => {
    await ui.press(ui.t.shortlist.select);
    await ui.tick(ui.t.shortlist.selectPerson('Owen Prydderch'));
    await ui.tick(ui.t.shortlist.selectPerson('Lucía Ferrante'));
    await ui.press(ui.t.shortlist.delete);
    await ui.see(ui.t.shortlist.found(2));
    await ui.press(ui.t.app.undo);
    await ui.see(ui.t.shortlist.found(4));
  });

  it('stays deleted when the popup closes without undo', async () => {
    await ui.follow('Owen Prydderch');
    await ui.press(ui.t.person.delete);
    await ui.see(ui.t.shortlist.found(3));
    await reopen();
    await ui.see(ui.t.shortlist.found(3));
    await ui.unlists('Owen Prydderch');
  });
});
