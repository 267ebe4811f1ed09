import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { orchard } from './orchard';
import { openWorld, type World } from './site';

/** When each page of a person was asked for: the server looks it up here. */
const asked: number[] = [];
const watched = new Proxy(orchard as Record<string, string>, {
  get: (all, path) => {
    if (String(path).startsWith('/orchard/people/')) asked.push(performance.now());
    return all[String(path)];
  },
});

let world: World;
let ui: Ui;
beforeAll(async () => {
  world = await openWorld({ more: watched });
  ui = await world.popupOn('orchard/team');
  await ui.see(ui.t.page.found(4));
});
afterAll(() => world.close());

describe('the own pages of people on a list', () => {
  it('are offered for who is ticked', async () => {
    expect(await ui.has('button', ui.t.ownPages.read)).toBe(false);
    await ui.tick(ui.t.page.selectAll);
    await ui.see(ui.t.ownPages.offer(4));
  });

  it('are read one by one; whose could not be read is said, with the reason', async () => {
    await ui.press(ui.t.ownPages.read);
    await ui.see(ui.t.ownPages.progress(1, 4));
    await ui.see(`${ui.t.ownPages.done(2)}`);
    await ui.see(`Piet Vanderhoek ${ui.t.ownPages.failures.notFound}`);
    await ui.see(`Yuki Amadi-Sato ${ui.t.ownPages.failures.nobody}`);
    await ui.see('odalys@orchard.example');
    await ui.see('ingrid@orchard.example');
    expect(await ui.shown()).not.toContain('piet@orchard.example');
  });

  it('are asked for one at a time, with a pause between them', () => {
    const pauses = asked.slice(1).map((time, at) => time - (asked[at] ?? NaN));
    expect(pauses).toHaveLength(3);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(299);
  });

  it('show for each new field that it was read there', async () => {
    await ui.press(ui.t.page.look('Odalys Brennan'));
    expect(await ui.valueOf(ui.t.fields.labels.bio)).toContain('old apple trees');
    expect(await ui.valueOf(ui.t.fields.labels.role)).toBe('Head of Orchards');
    await ui.get('link', 'Odalys Brennan | Orchard');
  });

  it('keep what was read when the page is looked at again, rows open', async () => {
    await ui.press(ui.t.page.lookAgain);
    await ui.see(ui.t.page.foundNoMore(4));
    expect(await ui.valueOf(ui.t.fields.labels.bio)).toContain('old apple trees');
    await ui.get('button', ui.t.page.save(4));
  });

  it('are kept as the source of what was saved', async () => {
    await ui.press(ui.t.page.save(4));
    await ui.see(ui.t.page.savedPeople(4, 0));
    await ui.goTo('shortlist');
    await ui.follow('Odalys Brennan');
    await ui.press(ui.t.person.source(ui.t.fields.labels.bio));
    await ui.see('Odalys Brennan | Orchard');
  });
});

describe('reading own pages', () => {
  it('can be stopped; what was read stays', async () => {
    await ui.close();
    ui = await world.popupOn('orchard/team');
    await ui.tick(ui.t.page.selectAll);
    const candidates = ui.t.ownPages.progress(1, 4);
    await ui.press(ui.t.ownPages.read);
    await ui.see(candidates);
    await ui.press(ui.t.ownPages.cancel);
    await ui.see(new RegExp(`${ui.t.ownPages.done(1)}|${ui.t.ownPages.done(2)}`));
    await ui.see('odalys@orchard.example');
    await ui.get('button', ui.t.ownPages.read);
  });
});
