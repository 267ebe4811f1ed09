import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInPage } from '@/scripts/browser/run-in-page';
import type { Ui } from '@/scripts/browser/ui';
import { Files } from './files';
import type { StoredState } from './in-page/stored-state';
import { openWorld, savedFrom, type World } from './site';

let world: World;
let files: Files;
let ui: Ui;
beforeEach(async () => {
  files = new Files();
  world = await openWorld({ profile: files.profile });
  ui = await world.browser.openInTab('workspace.html#/data');
});
afterEach(async () => {
  await world.close();
  files.remove();
});

const table = `Wer;Was;Erreichbar
Ada Winterbourne;Engineer;ada@example.org
;Nobody;x@example.org
Bruno Müller;Designer;bruno@example.org
Clara Mueller;Captain;kein Wert
`;

const importTable = async () => {
  const { data, fields } = ui.t;
  await files.choose(ui, 'list.csv', table);
  await ui.select('Was', fields.labels.role);
  await ui.press(data.import.columns.go);
  await ui.press(data.import.preview.go(3));
  await ui.see(data.import.done(3, 0));
};

/** The shortlist of the workspace, with this many people on it. */
const listed = async (n: number) => {
  await ui.page.goto(world.browser.address('workspace.html#/shortlist'));
  await ui.see(n ? ui.t.shortlist.found(n) : ui.t.shortlist.empty.title);
};

describe('an import', () => {
  it('of any table dropped there: columns by hand, a preview with what is refused and why, all at once, undone', async () => {
    const { data, fields } = ui.t;
    await files.drop(ui, 'list.csv', table);
    await ui.see(data.import.columns.example('Engineer · Nobody · Designer'));
    await ui.select('Was', fields.labels.role);
    await ui.press(data.import.columns.go);
    await ui.see(data.import.preview.new(3));
    await ui.see(`${data.import.preview.line(3)}: ${data.import.preview.reasons.noName}`);
    await ui.see(data.import.preview.unusable(fields.labels.emails));
    await ui.tick(data.import.preview.take('Clara Mueller'));
    await ui.press(data.import.preview.go(2));
    await ui.see(data.import.done(2, 0));
    await ui.press(data.import.undo);
    await ui.see(data.import.undone);
    await listed(0);
  });

  it('knows who is saved already, says what it adds and what stays', async () => {
    const { data, fields } = ui.t;
    await importTable();
    const card = (name: string, ...more: string[]) => `BEGIN:VCARD\r\nVERSION:2.1\r\nN:${name}\r\n${more.map((line) => `${line}\r\n`).join('')}END:VCARD\r\n`;
    const cards = card('Winterbourne;Ada', 'EMAIL:ada@example.org', 'TEL:+44 20 7946 0000', 'TITLE:Chief Engineer') + card('Falk;Ingrid') + 'BEGIN:VCARD\r\nVERSION:3.0\r\n';
    await files.choose(ui, 'contacts.vcf', cards);
    await ui.see(data.import.preview.new(1));
    await ui.see(data.import.preview.merge(1));
    await ui.see(new RegExp(`${data.import.preview.adds('')}.*${fields.labels.phones}`));
    await ui.see(data.import.preview.reasons.broken);
    await ui.press(data.import.preview.go(2));
    await ui.see(data.import.done(1, 1));
    await listed(4);
  });

  it('of LinkedIn’s own export needs no question', async () => {
    const { data } = ui.t;
    const connections = 'Notes:\r\n"When exporting your connection data, you may notice that some addresses are missing."\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nKofi,Asante,https://www.linkedin.com/in/kofi-example,,Northgate,Lecturer,12 Mar 2024\r\n';
    await files.choose(ui, 'Connections.csv', connections);
    await ui.see(data.import.sources.linkedIn);
    await ui.press(data.import.preview.go(1));
    await ui.see(data.import.done(1, 0));
  });

  it('of ten thousand is taken back as if it had not been, with what it added to who was there', { timeout: 300_000 }, async () => {
    const { data } = ui.t;
    await importTable();
    const stored = () => runInPage<object, StoredState>(ui.page, 'tests/e2e/in-page/stored-state', { undo: false });
    const before = await stored();
    const count = 10_000;
    const rows = Array.from({ length: count - 1 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i.toString(36)} Example,p${i}@example.org,Role ${i},+49 30 555${i}`);
    await files.choose(ui, 'many.csv', ['Name,E-mail,Role,Phone', 'Ada Winterbourne,ada@example.org,Engineer,+49 30 555', ...rows].join('\n'));
    await ui.press(data.import.columns.go);
    const seeLate = (text: string) => ui.page.waitForFunction((late) => document.body.innerText.includes(late), { timeout: 120_000 }, text);
    await seeLate(data.import.preview.go(count));
    await ui.press(data.import.preview.go(count));
    await seeLate(data.import.done(count - 1, 1));
    const during = await stored();
    expect([during.names.length, during.problems]).toEqual([count + 2, []]);
    await ui.press(data.import.undo);
    await seeLate(data.import.undone);
    expect(await stored()).toMatchObject({ names: before.names, digest: before.digest, problems: [] });
  });

  it('stops when its screen is left, and changes nothing', async () => {
    const { data } = ui.t;
    await importTable();
    const rows = Array.from({ length: 20_000 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i.toString(36)} Example,p${i}@example.org,Role ${i}`);
    await files.choose(ui, 'many.csv', ['Name,E-mail,Role', ...rows].join('\n'));
    await ui.press(data.import.columns.go);
    await ui.page.waitForSelector(`aria/${data.import.preview.go(20_000)}[role="button"]`, { timeout: 60_000 });
    await ui.press(data.import.preview.go(20_000));
    await ui.see(data.import.importing);
    await ui.page.evaluate(() => void (location.hash = '#/shortlist'));
    await ui.see(data.import.cancelled);
    await ui.see(ui.t.shortlist.found(3));
  });

  it('is taken back to its end when its screen is left, and from anywhere by its key', { timeout: 180_000 }, async () => {
    const { app, data, shortlist } = ui.t;
    await importTable();
    const rows = Array.from({ length: 4_000 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i.toString(36)} Example,p${i}@example.org`);
    const importMany = async () => {
      await files.choose(ui, 'many.csv', ['Name,E-mail', ...rows].join('\n'));
      await ui.press(data.import.columns.go);
      await ui.page.waitForSelector(`aria/${data.import.preview.go(4_000)}[role="button"]`, { timeout: 60_000 });
      await ui.press(data.import.preview.go(4_000));
      await ui.page.waitForSelector(`aria/${data.import.undo}[role="button"]`, { timeout: 60_000 });
    };
    const leave = () => ui.page.evaluate(() => void (location.hash = '#/shortlist'));
    const seeLate = (text: string) => ui.page.waitForFunction((late) => document.body.innerText.includes(late), { timeout: 60_000 }, text);
    await importMany();
    await ui.press(data.import.undo);
    await ui.see(data.import.takingBack);
    await leave();
    await seeLate(data.import.undone);
    await ui.see(shortlist.found(3));
    await ui.page.goto(world.browser.address('workspace.html#/data'));
    await importMany();
    await leave();
    await ui.see(shortlist.found(4_003));
    await ui.page.keyboard.press('u');
    await seeLate(app.undone);
    await ui.see(shortlist.found(3));
  });

  it('that is cancelled changes nothing', async () => {
    const { data } = ui.t;
    await importTable();
    const rows = Array.from({ length: 3_000 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i.toString(36)} Example,p${i}@example.org,Role ${i}`);
    await files.choose(ui, 'many.csv', ['Name,E-mail,Role', ...rows].join('\n'));
    await ui.press(data.import.columns.go);
    // Pressed in the page itself as soon as it can be: the import would be over before a message came.
    const go = await ui.get('button', data.import.preview.go(3_000));
    await go.evaluate((button, { importing, cancel }) => {
      const press = () => {
        const isImporting = [...document.querySelectorAll('[role="status"]')].some((status) => status.textContent === importing);
        if (isImporting) [...document.querySelectorAll('button')].find((one) => one.textContent === cancel)?.click();
      };
      new MutationObserver(press).observe(document.body, { childList: true, subtree: true, characterData: true });
      button.click();
    }, data.import);
    await ui.see(data.import.cancelled);
    await listed(3);
  });
});

describe('an export', () => {
  it('is a file for spreadsheets of everybody, and contact cards of a filter', async () => {
    const { data, shortlist } = ui.t;
    await importTable();
    await ui.press(data.export.save);
    const { text } = await files.downloaded(/\.csv$/);
    expect(text).toMatch(/^\ufeffName,.*\r\n/);
    expect(text).toContain('Bruno Müller');
    await listed(3);
    await ui.fill(shortlist.search, 'mueller', 'searchbox');
    await ui.see(shortlist.found(2));
    await ui.follow(data.export.toHere);
    await ui.see(data.export.shown(2));
    await ui.select(data.export.as, data.formats.vcard3.name);
    await ui.press(data.export.save);
    expect((await files.downloaded(/\.vcf$/)).text.match(/^FN:.*(?=\r)/gm)?.sort()).toEqual(['FN:Bruno Müller', 'FN:Clara Mueller']);
  });
});

describe('a backup', () => {
  it('brings everything back after everything was erased', async () => {
    const { data } = ui.t;
    await importTable();
    await ui.press(data.backup.now);
    const { text } = await files.downloaded(/^mentor-trail-.*\.json$/);
    await ui.see(data.backup.last('today'));
    await ui.press(data.erase.open);
    await ui.see(data.erase.noUndo);
    expect(await ui.isEnabled(data.erase.go)).toBe(false);
    await ui.fill(data.erase.type(data.erase.word), data.erase.word);
    await ui.press(data.erase.go);
    await ui.see(data.erase.done);
    await listed(0);
    await ui.page.goto(world.browser.address('workspace.html#/data'));
    await files.choose(ui, 'backup.json', text);
    await ui.see(data.restore.names.people);
    await ui.press(data.restore.go);
    await ui.see(data.restore.done);
    await ui.press(data.backup.now);
    expect((await files.downloaded(/\(1\)\.json$/)).text).toBe(text);
    await listed(3);
  });

  it('that is none is refused in words', async () => {
    const { data } = ui.t;
    await files.choose(ui, 'other.json', '{"some":"thing"}');
    await ui.see(data.import.refused.notABackup);
    await files.choose(ui, 'empty.csv', '');
    await ui.see(data.import.refused.empty);
  });
});

describe('people who were never contacted', () => {
  it('are offered once they waited long enough, and come back after undo', async () => {
    const { app, data, shortlist } = ui.t;
    await importTable();
    await ui.unfold(data.tidy.show);
    await ui.see(data.tidy.none);
    await ui.press(data.backup.now);
    const { text } = await files.downloaded(/\.json$/);
    await files.choose(ui, 'old.json', text.replaceAll(/20\d\d-\d\d-\d\dT/g, '2021-04-05T'));
    await ui.choose(data.restore.modes.replace);
    await ui.press(data.restore.go);
    await ui.see(data.restore.done);
    await ui.tick(shortlist.selectPerson('Ada Winterbourne'));
    await ui.press(data.tidy.delete(1));
    await ui.see(data.tidy.deleted(1));
    await ui.press(app.undo);
    await ui.see(app.undone);
    await ui.see('Ada Winterbourne');
  });
});

describe('one person', () => {
  it('is given out and erased everywhere; who is not to be contacted stays known', async () => {
    const { data, person, statuses } = ui.t;
    await importTable();
    await listed(3);
    await ui.follow('Ada Winterbourne');
    await ui.select(person.status, statuses.doNotContact);
    await ui.press(person.changeTo(statuses.doNotContact));
    await ui.see(person.statusChanged(statuses.doNotContact));
    await ui.unfold(data.person.title);
    await ui.press(data.person.everything);
    expect((await files.downloaded(/\.json$/)).text).toContain('ada@example.org');
    await ui.press(data.person.give);
    expect((await files.downloaded(/^Ada-Winterbourne\.vcf$/)).text).toContain('EMAIL');
    await ui.press(data.person.erase);
    await ui.see(data.person.remainsHash);
    await ui.press(data.person.go);
    await ui.see(data.person.erased('Ada Winterbourne'));
    await listed(2);
    await ui.page.goto(world.browser.address('workspace.html#/data'));
    await files.choose(ui, 'again.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Winterbourne\r\nN:Winterbourne;Ada;;;\r\nEMAIL:ada@example.org\r\nEND:VCARD\r\n');
    await ui.see(statuses.doNotContact);
  });

  it('has a page to print', async () => {
    const { data } = ui.t;
    const popup = await savedFrom(world, ['Ingrid Falk']);
    await popup.goTo('shortlist');
    await popup.follow('Ingrid Falk');
    await popup.unfold(data.person.title);
    const opened = world.browser.browser.waitForTarget((target) => target.url().includes('#/print/'), { timeout: 15_000 });
    // A popup closes as soon as a tab opens.
    await popup.follow(data.person.print).catch(() => undefined);
    const page = await (await opened).asPage();
    await page.waitForFunction(() => document.querySelector('.print-screen h2')?.textContent === 'Ingrid Falk');
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown).toContain(data.print.headings.status);
    expect(shown).not.toContain(ui.t.app.places.board);
  });
});
