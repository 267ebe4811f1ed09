import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRecipes } from '@/lib/actions/exchange-recipes';
import { importData } from '@/lib/actions/import-data';
import { importTemplates } from '@/lib/actions/import-templates';
import { openImport } from '@/lib/actions/open-import';
import { previewRestore } from '@/lib/actions/restore-backup';
import { toBackup } from '@/lib/interchange/json/write-backup';
import { AboutMe } from '@/lib/model/settings';
import type { DraftWorld } from '@/lib/outreach/render/world';
import { previewTemplate } from '@/lib/outreach/user-templates/preview';
import { db } from '@/lib/store/database';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';
import { person } from '../interchange/people';
import { expectUnpolluted, textsIn, withinLimit } from './within';

const now = new Date('2026-03-02T09:00:00Z');
const world: DraftWorld = { kind: 'firstContact', language: 'en', register: 'formal', person: person({ name: 'Nadia Voss' }), aboutMe: AboutMe.parse({}), history: [], now };
const many = (one: string, times: number) => one.repeat(times);

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
});

/** Goes the way of a file that the user chose, to the end that it has; with the names of who came in. */
async function take(bytes: BlobPart): Promise<string[]> {
  const opened = await withinLimit(() => openImport(new File([bytes], 'people')));
  if (opened.kind === 'refused') return [];
  if (opened.kind === 'backup') {
    await withinLimit(() => previewRestore(opened.text));
    return [];
  }
  const rows = await withinLimit(() => opened.rows());
  await importData('people', rows, {}, now);
  return (await db.people.toArray()).map(({ name }) => name);
}

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Nadia Voss', ...lines, 'END:VCARD', ''].join('\r\n');

const files: Record<string, BlobPart> = {
  'a card with an address that runs': card('URL:javascript:hit()', 'URL:data:text/html,x', 'PHOTO;VALUE=uri:javascript:hit()'),
  'a card with a picture from elsewhere': card('PHOTO;VALUE=uri:https://evil.example/seen.png', 'LOGO:https://evil.example/', 'SOUND:https://evil.example/'),
  'a card with a picture that is a document': card('PHOTO;ENCODING=b;TYPE=SVG:PHN2ZyBvbmxvYWQ9aGl0KCk+'),
  'a card with mark-up in every field': card('TITLE:<script>hit()</script>', 'ORG:<img src=x onerror=hit()>', 'NOTE:<iframe src=javascript:hit()>'),
  'a card with formulas': card('TITLE:=1+1', 'ORG:@SUM(1)', 'NOTE:+1'),
  'a card with commands in the mail address': card('EMAIL:a@b.example?bcc=evil@evil.example', 'EMAIL:a@b.example\\nBcc: evil@evil.example'),
  'a card folded a hundred thousand times': `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nadia Voss\r\nNOTE:${many('x\r\n ', 100_000)}\r\nEND:VCARD\r\n`,
  'a card that never ends': `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nadia Voss\r\nNOTE:${many('x', 1_000_000)}`,
  'ten thousand cards in each other': many('BEGIN:VCARD\r\n', 10_000) + card(),
  'a card with ten thousand parameters': card(`TEL;${many('TYPE=x;', 10_000)}:1`),
  'a card with quotes that never close': card(`TEL;X="${many('"a;', 10_000)}:1`),
  'a card in half an encoding': card('TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=x-nothing:=ZZ=C3=', 'NOTE;ENCODING=b:%%%'),
  'a card with what all objects inherit': card('__PROTO__:x', 'CONSTRUCTOR;PROTOTYPE=1:x', 'X-POLLUTED:1'),
  'a table of formulas': 'Name,Role,E-mail\r\nNadia Voss,"=HYPERLINK(""https://evil.example"")",=cmd|x\r\n',
  'a table whose columns all objects inherit': 'Name,__proto__,constructor,toString\r\nNadia Voss,x,y,z\r\n',
  'a table of two thousand columns': `Name,${many('x,', 2_000)}y\r\nNadia Voss\r\n`,
  'a table of quotes': `Name,Role\r\n"Nadia Voss",${many('"', 100_001)}\r\n`,
  'a table of a hundred thousand separators': `Name,Role\r\nNadia Voss,x${many(',', 100_000)}\r\n`,
  'a table of a hundred thousand empty lines': `Name,Role\r\n${many('\r\n', 100_000)}Nadia Voss,x\r\n`,
  'a table with half a pair in it': 'Name,Role\r\nNadia Voss,\ud83d\r\n',
  'a table turned round': 'Name,Role\r\nNadia Voss,\u202egnp.exe\u0000\r\n',
  'an archive': zipSync({ 'people.csv': new Uint8Array(5_000_000) }) as BlobPart,
  'a compressed nothing that would be large': new Uint8Array([0x1f, 0x8b, 8, 0, ...Array<number>(10_000).fill(0)]) as BlobPart,
  'two megabytes of zeros': new Uint8Array(2_000_000) as BlobPart,
  'a text in UTF-16 of odd length': new Uint8Array([0xff, 0xfe, 0x4e]) as BlobPart,
  'a calendar': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTACH:javascript:hit()\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'a page': '<!doctype html><script>hit()</script><table><tr><td>Nadia Voss</td></tr></table>',
  'JSON of a hundred thousand brackets': `{"a":${many('[', 100_000)}`,
  'JSON nested fifty thousand deep': `{"a":${many('[', 50_000)}${many(']', 50_000)}}`,
  'a backup of what all objects inherit': '{"format":"mentor-trail","version":1,"tables":{"__proto__":[{"polluted":1}],"constructor":[],"people":[{"__proto__":{"polluted":1}}]}}',
  'a backup of a newer version': '{"format":"mentor-trail","version":999,"tables":{}}',
  'a backup with tables of the wrong kind': '{"format":"mentor-trail","version":1,"tables":{"people":{"length":1000000000}}}',
  'a backup with a hundred thousand broken rows': JSON.stringify({ format: 'mentor-trail', version: 1, tables: { history: Array.from({ length: 100_000 }, () => 0) } }),
  'a backup of fifty megabytes': `{"format":"mentor-trail","version":1,"tables":{"people":[]},"x":"${many('x', 50_000_000)}"}`,
};

describe('a file that is', () => {
  it.each(Object.entries(files))('%s is taken or refused, in time, and leaves nothing behind that runs', async (_, bytes) => {
    const names = await take(bytes);
    if (names.length) expect(names).toContain('Nadia Voss');
    const stored = await everything();
    for (const row of stored.people ?? []) {
      const { photo, profileUrl, links = [], emails = [] } = row as { photo?: string; profileUrl?: string; links?: string[]; emails?: string[] };
      for (const url of [profileUrl, ...links]) if (url !== undefined) expect(url).toMatch(/^https?:/);
      expect(photo).toBeUndefined();
      for (const email of emails) expect(email).not.toMatch(/[\s,<>]/);
    }
    for (const text of textsIn(stored)) expect(text.isWellFormed()).toBe(true);
    expectUnpolluted();
  });

  it('a poisoned backup loses the rows that are none and keeps the others', async () => {
    const good = person({ name: 'Nadia Voss' });
    const rows = [good, { ...good, id: 'x', links: ['javascript:hit()'] }, { ...person({ name: 'Ada' }, 2), photo: 'javascript:hit()' }, { ...person({ name: 'Bo' }, 3), profileUrl: 'file:///etc/passwd' }];
    const reading = await previewRestore(toBackup({ people: rows as never }));
    if (reading.state !== 'read') expect.fail(reading.reason);
    expect(reading.backup.people.map(({ name }) => name)).toEqual(['Nadia Voss']);
    expect(reading.refused).toHaveLength(3);
  });

  const template = (body: string) => ({ name: 'x', kind: 'firstContact', language: 'en', register: 'formal', subject: 'x', body });
  it.each([
    ['that loads another file', '{% include "secret" %}'],
    ['that lays itself out in another', '{% layout "secret" %}'],
    ['that runs raw', '{% raw %}{{ x }}'],
    ['with a filter that there is not', '{{ person.name | eval }}'],
    ['that climbs to what made it', '{{ person.constructor }}'],
    ['that reaches what it inherits', '{{ person.__proto__.polluted }}'],
  ])('templates %s is not taken', async (_, body) => {
    const { added, rejected } = await importTemplates(JSON.stringify({ format: 'mentor-trail-templates', version: 1, templates: [template(body)] }), now);
    expect({ added, rejected }).toEqual({ added: 0, rejected: 1 });
  });

  it.each([
    ['a loop of a billion', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['loops in loops', `${many('{% for i in (1..1000) %}', 5)}x${many('{% endfor %}', 5)}`],
    ['a text that doubles itself', `{% assign a = "xxxxxxxxxxxxxxxx" %}${many('{% assign a = a | append: a %}', 40)}{{ a }}`],
    ['two thousand conditions in each other', many('{% if person.name %}', 2_000) + many('{% endif %}', 2_000)],
    ['ninety thousand letters', many('word ', 18_000)],
  ])('a template of %s is filled or refused, in time', async (_, body) => {
    const { draft } = await withinLimit(() => previewTemplate({ subject: 'x', body }, world));
    if (draft) expect(draft.body.length).toBeLessThan(2_000_000);
  });

  it.each([
    ['no JSON', 'recipes'],
    ['selectors that are more than places', JSON.stringify({ format: 'mentor-trail-recipes', version: 1, recipes: [{ name: 'x', origin: 'https://x.example', path: '/', entries: 'div:has(script)', rules: {} }] })],
    ['an origin that runs', JSON.stringify({ format: 'mentor-trail-recipes', version: 1, recipes: [{ name: 'x', origin: 'javascript:hit()', path: '/', entries: 'div', rules: {} }] })],
  ])('recipes with %s is refused, and nothing is written', async (_, text) => {
    await expect(importRecipes(text, now)).rejects.toThrow();
    expect(await db.recipes.count()).toBe(0);
  });
});

describe('any text at all', () => {
  const sign = fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'FN:Nadia', '\r\n', ' ', '"', ',', ';', ':', '\\n', '{', '[', '"format":"mentor-trail"', 'Name', '=', '\u0000', '\ud83d', '__proto__', '{{', '%}');
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(sign, { maxLength: 40 }).map((parts) => parts.join('')));

  it('can be opened as a file without an error', async () => {
    await fc.assert(fc.asyncProperty(anything, async (text) => void (await take(text))), { numRuns: 100 });
    expectUnpolluted();
  });

  it('can be a template: it is filled or its fault is named', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const { draft, errors } = previewTemplate({ subject: 'x', body }, world);
        expect(draft !== undefined || errors.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

