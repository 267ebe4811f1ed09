import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toGoogleCsv } from '@/lib/interchange/table/google';
import { spreadsheetColumns, toSpreadsheet } from '@/lib/interchange/table/spreadsheet';
import { csvRecord, formulaSafe, withoutProtection } from '@/lib/interchange/table/write-csv';
import { FactField } from '@/lib/model/facts';
import { anyPerson, anyText } from '../arbitrary';
import { anna, person, tanaka } from '../people';
import { askPython, pythonWith } from '../python';

describe('the spreadsheet', () => {
  it('has a column for every fact but the portrait', () => {
    expect(FactField.options.filter((field) => !spreadsheetColumns.includes(field))).toEqual(['photo']);
  });

  it('is written byte by byte so', () => {
    const bytes = Buffer.from(toSpreadsheet([tanaka]));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString()).toBe(
      'Name,Honorific,Given name,Family name,Suffix,Role,Organization,Section,Emails,Phones,Location,Profile URL,Links,Bio,Education,' +
        'Status,Tags,Notes,Country code,Relation,Introducer,Created at,Updated at\r\n' +
        "田中 花子,,,,,研究員,,,,,,,,,,shortlisted,,'=1+1,,,,2026-03-01T09:30:00.000Z,2026-03-01T09:30:00.000Z\r\n",
    );
  });

  it('takes its headings from the language of the interface', () => {
    expect(toSpreadsheet([], { name: 'Name', role: '=Funktion' })).toMatch(/^\ufeffName,Honorific,.*,'=Funktion,/);
  });

  it('is separated by semicolons where spreadsheets expect those', () => {
    const [header, first] = toSpreadsheet([person({ name: 'Anna, B.', role: 'a;b' })], {}, ';').split('\r\n');
    expect(header).toMatch(/^\ufeffName;Honorific;/);
    expect(first).toMatch(/^"Anna, B\.";;;;;"a;b";/);
  });

  it('runs nothing as a formula', () => {
    const dangerous = ['=1+1', '+49 30 5550101', '-2', '@SUM(1)', '\t=1', '\r=1', '＝1', "'=1", "''=1"];
    for (const cell of dangerous) {
      expect(formulaSafe(cell)).toBe(`'${cell}`);
      expect(withoutProtection(formulaSafe(cell))).toBe(cell);
    }
    fc.assert(
      fc.property(anyPerson, (one) => {
        const { data } = Papa.parse<string[]>(toSpreadsheet([one]), { delimiter: ',', newline: '\r\n' });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  it('protects so that it can be taken back, and leaves alone what is no formula', () => {
    fc.assert(fc.property(anyText(20), (text) => void expect(withoutProtection(formulaSafe(text))).toBe(text)));
    expect(formulaSafe("'tis")).toBe("'tis");
    expect(withoutProtection("'tis")).toBe("'tis");
  });
});

describe('the Google file', () => {
  it('has the headings of today and the apostrophe nowhere', () => {
    const two = person({ name: 'Bruno Keller', givenName: 'Bruno', familyName: 'Keller', emails: ['bruno@example.org'], tags: [], phones: ['+41 31 5550102'] }, 3);
    const [header, first, second] = toGoogleCsv([anna, two]).split('\r\n');
    expect(header).toBe(
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,' +
        'File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,' +
        'E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - City,' +
        'Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value',
    );
    expect(first).toBe(
      'Anna,,Müller,,,,Prof. Dr.,,,Prof. Dr. Anna Müller,"Example Labs, GmbH","Head of Research; Optics",Small Telescopes,,' +
        '"Met at the open day.\nAsks for a short mail.",,"optics ::: alumni, 2009 ::: * myContacts",Work,anna.mueller@example.com,' +
        'Work,anna@example.org,Work,+49 30 5550101,Work,Berlin,Profile,https://www.example.com/team/anna-mueller,Work,https://blog.example.org/anna',
    );
    expect(second).toContain(',Work,bruno@example.org,,,Work,+41 31 5550102,');
  });
});

describe('an independent reader', () => {
  const cells = fc.array(fc.array(anyText(30), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('Papa Parse reads every cell as it was', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const { data, errors } = Papa.parse<string[]>(rows.map((row) => csvRecord(row)).join(''), { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(data.slice(0, -1)).toEqual(rows);
      }),
    );
  });

  const python = pythonWith('csv');
  const script = 'import csv, json, sys, io\nprint(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"), newline="")))))';

  it.skipIf(!python)('the csv module of Python reads both files (skipped where there is no Python)', () => {
    const rows = askPython(python!, script, toSpreadsheet([anna, tanaka])) as string[][];
    expect(rows.map(({ length }) => length)).toEqual(Array(3).fill(toSpreadsheet([]).split(',').length));
    expect(rows[1]?.slice(0, 9)).toEqual(['Prof. Dr. Anna Müller', 'Prof. Dr.', 'Anna', 'Müller', '', anna.role, anna.organization, anna.section, anna.emails?.join('; ')]);
    expect((askPython(python!, script, toGoogleCsv([anna])) as string[][])[1]?.[14]).toBe(anna.notes);
  });
});
