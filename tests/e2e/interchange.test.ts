import ICAL from 'ical.js';
import Papa from 'papaparse';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFormat } from '@/lib/model/export-format';
import type { Ui } from '@/scripts/browser/ui';
import { calendarScripts } from '../interchange/calendar/readers';
import { askPython, pythonWith } from '../interchange/python';
import { Files } from './files';
import { openWorld, type World } from './site';

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

const at = (place: string) => ui.page.goto(world.browser.address(`workspace.html#/${place}`));

/** The file that is downloaded by `act`. */
const given = async (act: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const known = new Set(files.names().map((path) => basename(path)));
  await act();
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const name = files.names().map((path) => basename(path)).find((one) => !known.has(one));
    if (name !== undefined) return { name, text: (await files.downloaded(new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`))).text };
  }
  throw new Error(`Nothing was downloaded beside ${[...known].join(', ')}.`);
};

/** Chooses a file whose columns the program knows, or that has none, and takes in what is in it. */
const takeIn = async (name: string, text: string, source: string, count: number) => {
  const { data } = ui.t;
  await at('data');
  await files.choose(ui, name, text);
  await ui.see(source);
  await ui.press(data.import.preview.go(count));
  await ui.see(data.import.done(count, 0));
};

const calendarEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[] as never).getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary')));

const cards = (text: string) =>
  [ICAL.parse(text)].flat(text.match(/^BEGIN:VCARD/gm)?.length === 1 ? 0 : 1).map((card) => String(new ICAL.Component(card as never).getFirstPropertyValue('fn')));

/** Who is in a file, as an independent reader says. */
const readers: Record<ExportFormat, (text: string) => string[]> = {
  spreadsheet: (text) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) => row.Name ?? ''),
  google: (text) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) => `${row['First Name']} ${row['Last Name']}`),
  vcard3: cards,
  vcard4: cards,
  calendar: (text) => calendarEvents(text).map((summary) => summary.split(': ')[1] ?? ''),
  json: (text) => (JSON.parse(text) as { tables: { people: { name: string }[] } }).tables.people.map(({ name }) => name),
};

const table = `First Name,Last Name,E-mail,Role
Ada,Winterbourne,ada@example.org,Engineer
Bruno,Müller,bruno@example.org,"=HYPERLINK(""x"")"
Clara,Novak,clara@example.org,"Captain, retired"
`;

describe('what is given out', () => {
  it('is read by other programs in every format: everybody, and one', { timeout: 240_000 }, async () => {
    const { data, person, shortlist } = ui.t;
    const everybody = ['Ada Winterbourne', 'Bruno Müller', 'Clara Novak'];
    await files.choose(ui, 'people.csv', table);
    await ui.press(data.import.columns.go);
    await ui.press(data.import.preview.go(3));
    await ui.see(data.import.done(3, 0));
    for (const name of everybody) {
      await at('shortlist');
      await ui.see(shortlist.found(3));
      await ui.follow(name);
      await ui.press(person.remindMe);
      await ui.see(person.reminders);
    }
    await ui.unfold(data.person.title);
    for (const [format, read] of Object.entries(readers) as [ExportFormat, (text: string) => string[]][]) {
      await ui.select(data.export.as, data.formats[format].name);
      const { text } = await given(() => ui.press(data.person.give));
      expect([format, read(text)]).toEqual([format, ['Clara Novak']]);
    }
    await at('data');
    const out = {} as Record<ExportFormat, string>;
    for (const [format, read] of Object.entries(readers) as [ExportFormat, (text: string) => string[]][]) {
      await ui.select(data.export.as, data.formats[format].name);
      out[format] = (await given(() => ui.press(data.export.save))).text;
      expect([format, read(out[format]).sort()]).toEqual([format, everybody]);
    }
    expect(out.spreadsheet).toContain(`"'=HYPERLINK(""x"")"`);
    for (const name of ['vobject', 'icalendar'] as const) {
      const python = pythonWith(name);
      const events = python ? (askPython(python, calendarScripts[name], out.calendar) as string[][]) : undefined;
      if (events) expect(events.map(([, summary]) => summary?.split(': ')[1]).sort()).toEqual(everybody);
    }
  });

  it('is also a filter that was kept', async () => {
    const { data, shortlist } = ui.t;
    await files.choose(ui, 'people.csv', table);
    await ui.press(data.import.columns.go);
    await ui.press(data.import.preview.go(3));
    await ui.see(data.import.done(3, 0));
    await at('shortlist');
    await ui.fill(shortlist.search, 'captain', 'searchbox');
    await ui.see(shortlist.found(1));
    await ui.press(shortlist.savedFilters);
    await ui.fill(shortlist.filterName, 'At sea');
    await ui.page.keyboard.press('Enter');
    await ui.stored('At sea');
    await at('data');
    await ui.select(data.export.whom, data.export.saved('At sea'));
    expect(readers.spreadsheet((await given(() => ui.press(data.export.save))).text)).toEqual(['Clara Novak']);
  });
});

const jpeg = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

describe('files of other programs', () => {
  it('are taken in with all that they hold: Google, Outlook, vCard 2.1, 3.0 and 4.0', { timeout: 180_000 }, async () => {
    const { data, shortlist } = ui.t;
    const google =
      'First Name,Middle Name,Last Name,Name Prefix,File As,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\r\n' +
      'Greta,,Holm,,,Example Works,Astronomer,Met at the fair,Mentors ::: * myContacts,Work,greta@example.org,Home,holm@example.org,Work,+49 30 5550101\r\n';
    const outlook =
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business City,Business Phone,E-mail Address,E-mail 2 Address,Categories\r\n' +
      'Dr.,Anna,,Bell,,Example Labs,Optics,Physicist,Bern,+41 31 5550101,bell@example.org,,alumni;friends\r\n';
    const old = [
      'BEGIN:VCARD', 'VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=', '=BCrgen;;;',
      'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen M=FCller', 'TITLE:Optician', 'EMAIL;PREF;INTERNET:juergen@example.org',
      'PHOTO;JPEG;ENCODING=BASE64:', ` ${jpeg}`, '', 'END:VCARD',
      'BEGIN:VCARD', 'VERSION:3.0', 'N:Sato;Kenji;;;', 'FN:Kenji Sato', 'TITLE:Sailor\\, retired', 'EMAIL:kenji@example.org', 'END:VCARD',
      'BEGIN:VCARD', 'VERSION:4.0', 'FN:Zoë Okafor', 'TITLE:Diver', 'EMAIL;PREF=1:zoe@example.org', 'END:VCARD', '',
    ].join('\r\n');
    await takeIn('contacts.csv', google, data.import.sources.google, 1);
    await takeIn('outlook.csv', outlook, data.import.sources.outlook, 1);
    await takeIn('cards.vcf', old, data.import.sources.vcard, 3);
    await at('shortlist');
    await ui.see(shortlist.found(5));
    await ui.follow('Jürgen Müller');
    await ui.see('Optician');
    expect(await ui.page.$$eval('img', (all) => all.map(({ src }) => src.slice(0, 23)))).toContain('data:image/jpeg;base64,');
    await ui.see('cards.vcf');
    for (const [name, words] of Object.entries({ 'Greta Holm': ['Astronomer', 'Mentors'], 'Anna Bell': ['Physicist', 'alumni'], 'Kenji Sato': ['Sailor, retired'], 'Zoë Okafor': ['Diver'] })) {
      await at('shortlist');
      await ui.see(shortlist.found(5));
      await ui.follow(name);
      for (const word of words) await ui.page.waitForFunction((one) => [...document.querySelectorAll('input, textarea')].some((field) => (field as HTMLInputElement).value.includes(one)) || document.body.innerText.includes(one), { timeout: 15_000 }, word);
    }
  });
});

describe('a backup into a shortlist in use', () => {
  it('shows what each way would change, adds or replaces, and is taken back', async () => {
    const { data, shortlist } = ui.t;
    const takeTable = async (name: string, text: string, count: number) => {
      await at('data');
      await files.choose(ui, name, text);
      await ui.press(data.import.columns.go);
      await ui.press(data.import.preview.go(count));
      await ui.see(data.import.done(count, 0));
    };
    const peopleRow = async () => (await ui.rows('.restore-changes'))[0];
    const listed = async (n: number) => {
      await at('shortlist');
      await ui.see(shortlist.found(n));
    };
    await takeTable('people.csv', table, 3);
    const backup = (await given(() => ui.press(data.backup.now))).text;
    await listed(3);
    await ui.tick(shortlist.selectPerson('Ada Winterbourne'));
    await ui.press(shortlist.delete);
    await listed(2);
    await takeTable('more.csv', 'Name,E-mail\nDora Lind,dora@example.org\n', 1);
    await listed(3);
    await at('data');
    await files.choose(ui, 'backup.json', backup);
    await ui.see(data.restore.modeHints.merge);
    expect(await peopleRow()).toEqual([data.restore.names.people, '1', '–', '–']);
    await ui.choose(data.restore.modes.replace);
    await ui.see(data.restore.modeHints.replace);
    expect(await peopleRow()).toEqual([data.restore.names.people, '1', '–', '1']);
    await ui.press(data.restore.go);
    await ui.see(data.restore.done);
    await ui.press(data.import.undo);
    await ui.see(data.import.undone);
    await listed(3);
    expect((await ui.shown()).includes('Dora Lind')).toBe(true);
    await at('data');
    await files.choose(ui, 'backup.json', backup);
    await ui.see(data.restore.modeHints.merge);
    await ui.press(data.restore.go);
    await ui.see(data.restore.done);
    await listed(4);
  });
});
