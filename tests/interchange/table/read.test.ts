import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/interchange/decode-text';
import type { ParsedRow } from '@/lib/interchange/parsed';
import { detectTable, type Table } from '@/lib/interchange/table/detect-table';
import { toGoogleCsv } from '@/lib/interchange/table/google';
import { readTable } from '@/lib/interchange/table/read-table';
import { csvRecords } from '@/lib/interchange/table/records';
import { toSpreadsheet } from '@/lib/interchange/table/spreadsheet';
import { anyPerson } from '../arbitrary';
import { anna, tanaka } from '../people';

const detected = (text: string): Table => {
  const table = detectTable(text);
  if (!table) throw new Error('No table.');
  return table;
};
const read = (text: string): ParsedRow[] => {
  const table = detected(text);
  return [...readTable(text, table, table.mapping)];
};
const people = (text: string) => read(text).map((row) => ('person' in row ? row.person : row));

const linkedIn = [
  '\ufeff"Notes:"',
  '"When exporting your connection data, you may notice that some of the email addresses are missing, as people can choose, with ""settings"", who sees them."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Anna,Bell,https://www.linkedin.com/in/anna-bell-example,,Example Labs,"Head, Research",12 Mar 2024',
  ',,,,,,',
  'Bruno,"Keller, PhD",https://www.linkedin.com/in/bruno-example,bruno@example.org,,,7-Feb-22',
  ',,https://www.linkedin.com/in/nobody,,,,01 Jan 2020',
].join('\r\n');

describe('a file of LinkedIn', () => {
  it('is recognised below its notes', () => {
    expect(detected(linkedIn.slice(1))).toMatchObject({ source: 'linkedIn', delimiter: ',', headerLine: 4 });
  });

  it('is read: dates of both kinds, people without a mail address, rows without a name refused by line', async () => {
    expect(read(await decodeText(Buffer.from(linkedIn)))).toEqual([
      {
        line: 5,
        person: {
          name: 'Anna Bell', givenName: 'Anna', familyName: 'Bell', profileUrl: 'https://www.linkedin.com/in/anna-bell-example',
          organization: 'Example Labs', role: 'Head, Research', notes: 'LinkedIn: 2024-03-12',
        },
        unusable: [],
      },
      {
        line: 7,
        person: {
          name: 'Bruno Keller, PhD', givenName: 'Bruno', familyName: 'Keller, PhD', profileUrl: 'https://www.linkedin.com/in/bruno-example',
          emails: ['bruno@example.org'], notes: 'LinkedIn: 2022-02-07',
        },
        unusable: [],
      },
      { line: 8, refused: 'noName' },
    ]);
  });
});

describe('a file of Google Contacts', () => {
  it('of today comes back as it was written', () => {
    const google = toGoogleCsv([anna, tanaka]);
    expect(detected(google).source).toBe('google');
    const { bio: _b, education: _e, id: _i, provenance: _p, status: _s, salutation: _sa, createdAt: _c, updatedAt: _u, name: _n, profileUrl, links = [], ...same } = anna;
    expect(people(google)).toEqual([
      { ...same, name: 'Anna Müller', links: [profileUrl, ...links] },
      { name: '田中 花子', role: '研究員', notes: '=1+1' },
    ]);
  });

  it('of former years is read too', () => {
    const old =
      'Name,Given Name,Additional Name,Family Name,Name Prefix,Location,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\n' +
      'Dr. Anna Maria Bell,Anna,Maria,Bell,Dr.,Moon,,Mentors ::: * myContacts,* Work,a@example.org ::: b@example.org,Work,+49 30 5550101,Example Labs,CTO\n';
    expect(detected(old).source).toBe('google');
    expect(people(old)).toEqual([
      {
        name: 'Dr. Anna Maria Bell', givenName: 'Anna Maria', familyName: 'Bell', honorific: 'Dr.', tags: ['Mentors'],
        emails: ['a@example.org', 'b@example.org'], phones: ['+49 30 5550101'], organization: 'Example Labs', role: 'CTO',
      },
    ]);
  });
});

describe('a file of Outlook', () => {
  it('in English: its title is an honorific, courtesy is none, homes are passed over', () => {
    const text =
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business City,Business Country/Region,Home Phone,Business Phone,E-mail Address,E-mail 2 Address,Categories,Web Page,Notes\r\n' +
      'Ms.,Anna,M.,Bell,,Example Labs,Optics,CTO,Bern,Switzerland,+41 1,+41 31 5550101,a@example.org,b@example.org,alumni;friends,www.example.org,"one\r\ntwo"\r\n' +
      'Dr.,Bruno,,Keller,,,,,,,,,,,,,\r\n';
    expect(detected(text).source).toBe('outlook');
    expect(people(text)).toEqual([
      {
        name: 'Anna M. Bell', givenName: 'Anna M.', familyName: 'Bell', organization: 'Example Labs', section: 'Optics', role: 'CTO',
        location: 'Bern, Switzerland', phones: ['+41 31 5550101'], emails: ['a@example.org', 'b@example.org'], tags: ['alumni', 'friends'],
        links: ['https://www.example.org'], notes: 'one\r\ntwo',
      },
      { name: 'Bruno Keller', givenName: 'Bruno', familyName: 'Keller', honorific: 'Dr.' },
    ]);
  });

  it('in German, in Windows-1252, with semicolons', async () => {
    const text = 'Anrede;Vorname;Nachname;Firma;Position;Telefon geschäftlich;E-Mail-Adresse;E-Mail 2: Adresse\r\nFrau;Änne;Müller;Werk Süd;Leiterin;030 5550101;a@example.org;b@example.org\r\n';
    const decoded = await decodeText(Buffer.from(text, 'latin1'));
    expect(detected(decoded)).toMatchObject({ source: 'outlook', delimiter: ';' });
    expect(people(decoded)).toEqual([
      { name: 'Änne Müller', givenName: 'Änne', familyName: 'Müller', organization: 'Werk Süd', role: 'Leiterin', phones: ['030 5550101'], emails: ['a@example.org', 'b@example.org'] },
    ]);
  });
});

describe('any other file', () => {
  it('of our own spreadsheet comes back', () => {
    fc.assert(
      fc.property(anyPerson, (one) => {
        const { id: _i, provenance: _p, status: _s, salutation: _sa, createdAt: _c, updatedAt: _u, tags, notes, ...facts } = one;
        const expected = { ...facts, ...(notes && { notes }), ...(tags.length && { tags }) };
        if (expected.givenName === one.name && !one.familyName) delete expected.givenName;
        expect(read(toSpreadsheet([one]))).toEqual([{ line: 2, person: expected, unusable: [] }]);
      }),
    );
  });

  it('keeps a tag of nothing but colons, which Google sets between two with blanks around', () =>
    expect(people('Name,Tags\nAnna Bell,:::\nBen Hill,alumni ::: friends\n')).toMatchObject([{ tags: [':::'] }, { tags: ['alumni', 'friends'] }]));

  it.each([
    ['Name;Funktion;Firma;E-Mail;Telefon;Ort', ['name', 'role', 'organization', 'emails', 'phones', 'location']],
    ['Full Name\tJob Title\tEmployer\tE-mail address', ['name', 'role', 'organization', 'emails']],
    ['vorname,nachname,abteilung,webseite,Bemerkung,Lieblingsfarbe', ['givenName', 'familyName', 'section', 'links', 'notes', undefined]],
  ])('with the headings %s is understood', (header, mapping) => {
    expect(detected(`${header}\n${header.replace(/[^;\t,]+/g, 'x')}\n`)).toMatchObject({ headerLine: 1, mapping });
  });

  it('without headings is understood by how the values look', () => {
    const text = 'Anna Bell,anna@example.org,+49 30 5550101,https://example.org/anna\nBruno Keller,bruno@example.org,+49 30 5550102,https://example.org/bruno\n';
    expect(detected(text)).toMatchObject({ headerLine: 0, mapping: ['name', 'emails', 'phones', 'links'] });
    expect(people(text)).toHaveLength(2);
  });

  it('says by line what is broken and which values are unusable, and goes on', () => {
    const text = 'Name,Email,Website\nAnna Bell,nowhere,javascript:alert(1)\n"Bruno,b@example.org,\nClara Ames,c@example.org,\n';
    expect(read(text)).toEqual([
      { line: 2, person: { name: 'Anna Bell' }, unusable: ['emails', 'links'] },
      { line: 3, refused: 'broken' },
      { line: 4, person: { name: 'Clara Ames', emails: ['c@example.org'] }, unusable: [] },
    ]);
  });

  it('may be hostile: prototype keys as headings and values, formulas stay text', () => {
    const [row] = people('__proto__,constructor,Name,Notes,toString\nx,y,__proto__,=HYPERLINK("http://example.org"),z\n');
    expect(row).toEqual({ name: '__proto__', notes: '=HYPERLINK("http://example.org")' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('never makes the reader throw', () => {
    const noise = fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', 'Name', 'a@example.org', '=', "'", '\t', '\u0000', '\ufeff', 'x'), { maxLength: 60 });
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        const table = detectTable(text);
        if (table) void [...readTable(text, table, table.mapping)];
      }),
    );
    expect(detectTable('')).toBeUndefined();
    expect(detectTable('\r\n\r\n')).toBeUndefined();
  });
});

describe('records', () => {
  it('know their line whatever the line ends, and however far into the file', () => {
    const long = Array.from({ length: 5_000 }, (_, i) => `${i},"${'wörd '.repeat(10)}\r\nmore",x\r\n`).join('');
    const records = [...csvRecords(`a,b,c\r\n${long}`, ',')];
    expect(records).toHaveLength(5_001);
    expect(records.at(-1)).toEqual({ line: 10_000, cells: ['4999', `${'wörd '.repeat(10)}\r\nmore`, 'x'], isBroken: false });
    expect([...csvRecords('a,b\r1,2\r3,4', ',')].map(({ line, cells }) => [line, ...cells])).toEqual([[1, 'a', 'b'], [2, '1', '2'], [3, '3', '4']]);
  });
});
