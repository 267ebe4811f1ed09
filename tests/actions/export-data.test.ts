import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deletePeople } from '@/lib/actions/delete-people';
import { editPerson } from '@/lib/actions/edit-person';
import { everythingAbout } from '@/lib/actions/everything-about';
import { exportData } from '@/lib/actions/export-data';
import { personPage } from '@/lib/actions/person-page';
import { savePeople } from '@/lib/actions/save-people';
import { setReminder } from '@/lib/actions/set-reminder';
import { readBackup } from '@/lib/interchange/json/read-backup';
import { ExportFormat } from '@/lib/model/export-format';
import type { PersonId } from '@/lib/model/id';
import type { LocalDate } from '@/lib/model/time';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { anna, bruno, teamPage } from '../people';

const monday = new Date('2026-03-02T09:00:00Z');
const words = { reminder: (_kind: unknown, name: string) => `Write to ${name}`, meeting: (name: string) => `Meet ${name}`, checkpoint: (_: unknown, name: string) => `Look back with ${name}` };
let id: PersonId;
let other: PersonId;

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
  [id, other] = (await savePeople([anna, bruno], teamPage, monday)).ids as [PersonId, PersonId];
  await setReminder(id, 'followUp', '2026-03-06' as LocalDate, monday);
  await editPerson(id, { notes: 'Likes *tea* <b>' }, monday);
});

describe('an export', () => {
  it('is of all, of a filter or of one, and named accordingly', async () => {
    expect((await exportData('vcard3', 'all', words, monday)).text.match(/^FN:.*/gm)).toEqual(['FN:Anna Müller', 'FN:Bruno Keller']);
    expect((await exportData('vcard3', { filter: { text: 'brun' } }, words, monday)).name).toBe('Bruno-Keller.vcf');
    const one = await exportData('google', { ids: [id] }, words, monday);
    expect(one.name).toBe('Anna-Müller.google.csv');
    expect(one.text).not.toContain('Bruno');
    expect((await exportData('spreadsheet', 'all', { ...words, separator: ';' }, monday)).text).toMatch(/^\ufeffName;/);
  });

  it('has every format, with what belongs to the people', async () => {
    for (const format of ExportFormat.options) {
      const { text, name } = await exportData(format, 'all', words, monday);
      expect(name).toMatch(/^mentor-trail-2026-03-02\./);
      expect(text).toContain('Anna');
    }
    expect((await exportData('calendar', { ids: [id, other] }, words, monday)).text).toContain('SUMMARY:Write to Anna Müller');
    const json = readBackup((await exportData('json', { ids: [other] }, words, monday)).text);
    expect(json).toMatchObject({ state: 'read', backup: { people: [{ id: other }], history: [{ personId: other }], reminders: [] }, refused: [] });
  });
});

describe('everything about somebody', () => {
  const undoOf = (text: string) => (JSON.parse(text) as { tables: { undo: { key: string }[] } }).tables.undo;

  it('holds what is stored and what undo remembers, of nobody else', async () => {
    const { text } = await everythingAbout(id);
    const read = readBackup(text);
    expect(read).toMatchObject({ state: 'read', backup: { people: [{ id }], reminders: [{ dueOn: '2026-03-06' }] }, refused: [] });
    expect(undoOf(text).map(({ key }) => key)).toContain(id);
    expect(text).not.toContain(other);
    expect(text).not.toContain('Bruno');
  });

  it('remembers also who was deleted', async () => {
    await deletePeople([id], monday);
    const { text } = await everythingAbout(id);
    expect(text).toContain('anna.mueller@example.com');
    expect(text).toContain('Likes *tea*');
  });
});

describe('a page to print', () => {
  it('says all there is, with nothing in it that is mark-up', async () => {
    await editPerson(id, { relation: 'alumni', introducer: 'Dora_ *Bell*', organization: '<script>alert(1)</script> [x](javascript:y)', bio: '# not a heading\n3. Not a list' }, monday);
    const { text } = await personPage(id, {
      field: (field) => field,
      status: (status) => status,
      headings: { status: 'Status', relation: 'Known as', introducer: 'Introduced by', tags: 'Tags', notes: 'Notes', due: 'Due', history: 'History' },
      relation: (relation) => relation,
      reminder: (kind) => kind,
      event: ({ type }) => type,
      source: ({ by }) => by,
      day: (day) => day.slice(0, 10),
    });
    expect(text).toBe(`# Anna Müller

- **Status:** shortlisted
- **Known as:** alumni
- **Introduced by:** Dora\\_ \\*Bell\\*
- **role:** Head of Research (page)
- **organization:** \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y) (user)
- **emails:** anna.mueller@example.com (page)
- **bio:** (user)

  > \\# not a heading
  > 3\\. Not a list

## Notes

Likes *tea* \\<b>

## Due

- 2026-03-06: followUp

## History

- 2026-03-02: edited
- 2026-03-02: captured
`);
  });
});
