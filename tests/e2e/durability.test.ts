import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, savedFrom, team, type World } from './site';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** The popup over a page, on the shortlist: shows only what was stored. */
const shortlist = async () => {
  const ui = await world.popupOn('brightwater/news.html');
  await ui.goTo('shortlist');
  return ui;
};

describe('closing the popup', () => {
  it.each([0, 5, 20, 60])('%i ms into saving stores everybody or nobody', async (delay) => {
    const ui = await world.popupOn('brightwater/team.html');
    await ui.tick(ui.t.page.selectAll);
    const save = await ui.get('button', ui.t.page.save(team.length));
    // One script does both: no message travels between the click and the end.
    await save
      .evaluate((button, wait) => {
        button.click();
        setTimeout(() => window.close(), wait);
      }, delay)
      .catch(() => undefined);
    await world.browser.gone('popup.html');
    const again = await shortlist();
    await again.see(new RegExp(`${again.t.shortlist.empty.title}|${again.t.shortlist.found(team.length)}`));
  });

  it('loses nothing that was shown as saved', async () => {
    const ui = await savedFrom(world, ['Ingrid Falk']);
    await ui.goTo('shortlist');
    await ui.follow('Ingrid Falk');
    const notes = await ui.get('textbox', ui.t.person.notes);
    await ui.page.evaluate((saved) => {
      const area = document.querySelector<HTMLTextAreaElement>('.notes textarea');
      const mark = document.querySelector('.notes .saved-mark');
      const watch = () => {
        if (area && mark?.textContent?.includes(saved)) document.documentElement.dataset.shownAsSaved = area.value;
      };
      if (mark) new MutationObserver(watch).observe(mark, { childList: true, subtree: true, characterData: true });
    }, ui.t.app.saved);
    await notes.type('Every word counts, up to the very last one.');
    const shownAsSaved = await ui.page.evaluate(() => document.documentElement.dataset.shownAsSaved ?? '');
    await ui.close();
    const again = await shortlist();
    await again.follow('Ingrid Falk');
    const kept = await again.valueOf(again.t.person.notes);
    expect(kept.startsWith(shownAsSaved)).toBe(true);
    expect('Every word counts, up to the very last one.'.startsWith(kept)).toBe(true);
  });
});
