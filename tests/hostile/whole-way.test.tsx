// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { Markdown } from '@/components/ui/Markdown';
import { PersonLine } from '@/components/ui/PersonLine';
import { ExternalLink } from '@/components/ui/ExternalLink';
import { exportBackup } from '@/lib/actions/export-backup';
import { openDraft } from '@/lib/actions/open-draft';
import { savePeople } from '@/lib/actions/save-people';
import { toCalendar } from '@/lib/interchange/calendar/write-calendar';
import { toEml } from '@/lib/interchange/eml';
import { readBackup } from '@/lib/interchange/json/read-backup';
import { toSpreadsheet } from '@/lib/interchange/table/spreadsheet';
import { toVcards } from '@/lib/interchange/vcard/write-vcard';
import { parsePerson } from '@/lib/model/capture';
import type { Person } from '@/lib/model/person';
import { toInstant } from '@/lib/model/time';
import { handOverLink } from '@/lib/outreach/hand-over/link';
import { db } from '@/lib/store/database';
import { getPerson } from '@/lib/store/queries';
import { show } from '../components/screen';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';
import { payloads } from './attacks';
import { expectUnpolluted, withinLimit } from './within';

const now = new Date('2026-03-02T09:00:00Z');

/** What nothing that is shown may hold: the screens have no such elements, and nothing that runs. */
const armed = 'script, iframe, object, embed, form, meta, link, style, img[src^="http"], [onload], [onerror], [onmouseover], a[href^="javascript" i], a[href^="data" i]';

beforeEach(async () => {
  fakeBrowser();
  await emptyDatabase();
});

/** Somebody of whom a forged result of the page script says this in every field. */
async function saved(payload: string): Promise<Person> {
  const everywhere = Object.fromEntries(
    ['honorific', 'givenName', 'familyName', 'suffix', 'role', 'organization', 'section', 'location', 'profileUrl', 'photo', 'bio', 'education'].map((field) => [field, payload]),
  );
  const raw = { ...everywhere, name: `Nadia Voss ${payload}`.slice(0, 150), emails: [payload, 'nadia@example.org'], phones: [payload], links: [payload], evidence: { role: { snippet: payload, confidence: 1 } } };
  const person = parsePerson(raw) ?? expect.fail('Nadia is gone');
  const { ids } = await savePeople([person], { url: 'https://orchard.example.org/team', title: payload.toWellFormed().slice(0, 300) }, now);
  return (ids[0] && (await getPerson(ids[0]))) ?? expect.fail('nobody was saved');
}

describe.each(Object.entries(payloads))('somebody of whom everything is %s', (_, payload) => {
  it('is text on the screen, in files, in mails and in the backup, and nothing else', async () => {
    const person = await withinLimit(() => saved(payload));
    const { root, close } = show(
      <>
        <PersonLine person={person} href="#/person" />
        <Markdown text={`${person.bio ?? ''}\n\n${payload}`} />
        <ExternalLink href={payload}>{payload}</ExternalLink>
      </>,
    );
    expect(root.querySelectorAll(armed)).toHaveLength(0);
    expect(root.textContent).toContain('Nadia Voss');
    close();

    const cards = toVcards([person]).split('\r\n');
    expect(cards.filter((line) => /^BEGIN:VCARD$/i.test(line))).toHaveLength(1);
    for (const line of cards.filter((one) => one && !one.startsWith(' '))) expect(line).toMatch(/^[A-Z-]+[;:]/i);

    const records = Papa.parse<string[]>(toSpreadsheet([person]).slice(1), { skipEmptyLines: true }).data;
    expect(records).toHaveLength(2);
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);

    const calendar = toCalendar([{ id: 'x', sequence: 0, stamp: toInstant(now), when: { on: '2026-03-02' as never }, title: payload, description: payload, location: payload }]);
    expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(calendar).not.toMatch(/^ATTACH/m);

    const { subject, body } = await withinLimit(() => openDraft(person.id, {}, now));
    expect(`${subject}${body}`).not.toMatch(/x{1000}/);
    const mail = toEml({ to: person.emails?.[0] ?? '', subject: `${subject} ${payload}`, body });
    const [head = ''] = mail.split('\r\n\r\n');
    expect(head.split('\r\n').filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0])).toEqual(['To', 'Subject', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'X-Unsent']);
    const { url = '' } = handOverLink('mailto', { to: person.emails?.[0] ?? '', subject: payload, body: payload.slice(0, 500) });
    if (url) expect([...new URL(url).searchParams.keys()]).toEqual(expect.not.arrayContaining(['bcc', 'cc', 'Bcc', 'attach']));

    const reading = readBackup((await exportBackup(now)).text);
    if (reading.state !== 'read') expect.fail(reading.reason);
    expect(reading.refused).toEqual([]);
    expect(reading.backup.people).toEqual([person]);
    expect(await db.people.count()).toBe(1);
    expectUnpolluted();
  });
});
