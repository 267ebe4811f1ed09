import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from '@/scripts/browser/build';
import type { Ui } from '@/scripts/browser/ui';
import { texts as en } from '@/lib/texts/en';
import { inBothThemes, openPlace, violations, wcag } from './axe';
import { Files } from './files';
import { life } from './life';
import { placesOf } from './places';
import { openWorld, type World } from './site';

const everywhere = placesOf(life);

let world: World;
let files: Files;
let ui: Ui;
beforeAll(async () => {
  files = new Files();
  world = await openWorld();
  ui = await world.browser.openInTab('workspace.html#/data');
  await ui.page.setViewport({ width: 1280, height: 900 });
});
afterAll(async () => {
  await world.close();
  files.remove();
});

const { shortlist, today, compose, data, person, plan } = en;

/** Does something to several of the people in the list. */
async function tickTwo(): Promise<void> {
  await openPlace(ui, '#/shortlist');
  for (const name of ['Ingrid Falk', 'Owen Prydderch']) await ui.tick(shortlist.selectPerson(name));
}

async function chooseFile(name: string, text: string): Promise<void> {
  await openPlace(ui, '#/welcome');
  await openPlace(ui, '#/data');
  await files.choose(ui, name, text);
}

/** Opens a panel that hangs on a button. */
const popUp = async (button: string) => {
  await ui.press(button);
  await ui.page.waitForSelector(':popover-open');
};

/** States that a place is not in when it opens: open menus and dialogs, answers, files on their way, faults. */
const states: Record<string, () => Promise<void>> = {
  'the sheet of keys': async () => {
    await openPlace(ui, '#/today');
    await ui.press(en.app.shortcuts.title);
    await ui.page.waitForSelector('dialog[open]');
  },
  'the columns of the table': async () => {
    await ui.page.keyboard.press('Escape');
    await openPlace(ui, '#/shortlist');
    await popUp(shortlist.chooseColumns);
  },
  'the tags to filter by': async () => {
    await openPlace(ui, '#/shortlist');
    await popUp(shortlist.anyTag);
  },
  'the saved filters': async () => {
    await openPlace(ui, '#/shortlist');
    await ui.fill(shortlist.search, 'Falk', 'searchbox');
    await popUp(shortlist.savedFilters);
  },
  'nobody who fits a search': async () => {
    await openPlace(ui, '#/shortlist');
    await ui.fill(shortlist.search, 'nobody at all', 'searchbox');
    await ui.see(shortlist.noMatch.title);
    await ui.press(shortlist.noMatch.clear);
    await ui.fill(shortlist.search, 'nobody at all', 'searchbox');
    await ui.see(shortlist.noMatch.title);
  },
  'who fits first': async () => {
    await ui.fill(shortlist.search, '', 'searchbox');
    await openPlace(ui, '#/shortlist');
    await ui.tick(en.fit.first);
    await ui.see(en.fit.title);
  },
  'several people chosen': async () => {
    await ui.tick(en.fit.first);
    await tickTwo();
  },
  'somebody deleted, with the way back': async () => {
    await openPlace(ui, '#/board');
    await tickTwo();
    await ui.press(shortlist.delete);
    await ui.see(shortlist.deleted(2));
    await inBothThemes(ui);
    await ui.press(en.app.undo);
    await ui.see(en.app.undone);
  },
  'the days to put off to': async () => {
    await openPlace(ui, '#/today');
    await popUp(`${today.otherDay} (Owen Prydderch)`);
  },
  'the other ways to send': async () => {
    await openPlace(ui, `#/compose/${life.found}?kind=firstContact`);
    await popUp(compose.otherWays);
  },
  'a card lifted on the board': async () => {
    await openPlace(ui, '#/board');
    await ui.press(en.board.lift('Owen Prydderch'));
    await ui.get('button', en.board.putDown('Owen Prydderch'));
  },
  'a template with a fault': async () => {
    await openPlace(ui, `#/templates/${life.template}`);
    await ui.add(compose.body, '{{ nothing }}');
    await ui.page.waitForSelector('main [role="status"]');
  },
  'a file that is none': async () => {
    await chooseFile('none.json', '{');
    await ui.see(data.import.refused.notJson);
  },
  'what the columns of a table are': async () => {
    await chooseFile('people.csv', 'Who,What,Where\nGreta Holm,Engineer,Riverton\n');
    await ui.see(data.import.columns.hint);
  },
  'what a file would do': async () => {
    await chooseFile('people.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Greta Holm\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ingrid Falk\r\nEMAIL:ingrid.falk@brightwater.example\r\nTITLE:Baker\r\nEND:VCARD\r\nBEGIN:VCARD\r\n');
    await ui.see(data.import.preview.new(1));
  },
  'a file that was taken': async () => {
    await ui.press(data.import.preview.go(1));
    await ui.see(data.import.done(1, 0));
    await inBothThemes(ui);
    await ui.press(data.import.undo);
    await ui.see(data.import.undone);
  },
  'what a backup would do': async () => {
    await chooseFile('backup.json', life.text);
    await ui.see(data.restore.nothing);
  },
  'a message kept as sent': async () => {
    await openPlace(ui, `#/compose/${life.found}?kind=firstContact`);
    await popUp(compose.otherWays);
    await ui.press(compose.sent.mail.already);
    await ui.see(compose.sent.mail.done);
  },
  'words that could not be stored': async () => {
    await openPlace(ui, `#/person/${life.met}`);
    await ui.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('There is no room.', 'QuotaExceededError');
      };
    });
    await ui.add(person.notes, 'More words.');
    await ui.see(en.errors.storage.full);
  },
  'an action that could not be stored': async () => {
    await openPlace(ui, '#/plan?step=goals');
    await ui.press(plan.addGoal);
    await ui.see(en.errors.storage.full);
  },
};

/** The picker draws in a closed shadow root of the page: here it is open, so that it can be looked into. */
async function pickerOn(page: Ui['page']): Promise<void> {
  const { title, hint, panel, ignore, noName, takeOne, takeAll, other, leave, kept, failed } = en.picker as unknown as Record<string, string>;
  const texts = { title, hint, panel, ignore, noName, takeOne, takeAll, other, leave, kept, failed, fields: en.fields.labels };
  await page.evaluate((task) => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
    Object.assign(globalThis, { mentorTrailTask: task });
  }, { texts, language: 'en' });
  await page.evaluate(readFileSync(join(extensionDir, 'picker.js'), 'utf8'));
}

describe('nothing is wrong for assistive technology (axe)', () => {
  it.each(everywhere)('with nothing stored: %s', async (hash) => {
    await openPlace(ui, hash);
    await inBothThemes(ui);
  });

  it('with everything stored', async () => {
    await openPlace(ui, '#/data');
    await files.choose(ui, 'backup.json', life.text);
    await inBothThemes(ui);
    await ui.press(ui.t.data.restore.go);
    await ui.see(ui.t.data.restore.done);
    await inBothThemes(ui);
  });

  it.each(Object.entries(states))('%s', async (_, act) => {
    await act();
    await inBothThemes(ui);
  });

  it('the picker over a page, while choosing and with its panel', async () => {
    const page = await world.browser.visit(`${world.site.url}/brightwater/team.html`);
    await pickerOn(page);
    const inBoth = async () => {
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await violations(page, wcag, '[data-mentor-trail-picker]')).toEqual([]);
      }
    };
    await inBoth();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-mentor-trail-picker]')?.shadowRoot?.querySelector('select'));
    await inBoth();
    await page.close();
  });

  it('data of a newer version', async () => {
    await ui.page.bringToFront();
    await ui.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('mentor-trail', 9_990);
          request.onsuccess = () => resolve(request.result.close());
        }),
    );
    await ui.page.reload();
    await ui.see(en.errors.storage.newerVersion);
    await inBothThemes(ui);
  });
});
