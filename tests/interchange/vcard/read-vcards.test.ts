import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedRow } from '@/lib/interchange/parsed';
import { readVcards } from '@/lib/interchange/vcard/read-vcards';
import { toVcard } from '@/lib/interchange/vcard/write-vcard';
import { anyPerson } from '../arbitrary';

const read = (...lines: string[]) => [...readVcards(lines.join('\r\n'))];
const only = (row: ParsedRow | undefined) => (row && 'person' in row ? row.person : undefined);
const card = (...lines: string[]) => only(read('BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD')[0]);

const jpeg = `/9j/${'A'.repeat(200)}`;

describe('vCards', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyPerson, fc.constantFrom('3.0' as const, '4.0' as const), (one, version) => {
        const { id: _id, provenance: _p, status: _s, salutation: _sa, createdAt: _c, updatedAt: _u, tags, notes, ...facts } = one;
        const expected = { ...facts, ...(notes && { notes }), ...(tags.length && { tags }) };
        if (expected.givenName === one.name && !one.familyName) delete expected.givenName;
        expect([...readVcards(toVcard(one, version))]).toEqual([{ line: 1, person: expected, unusable: [] }]);
      }),
    );
  });

  it('of version 2.1 are read: quoted-printable with soft breaks, character sets, bare types', () => {
    const [row] = read(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=',
      '=BCrgen;;Dr.;',
      'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen M=FCller',
      'ORG:Example Works;Optics',
      'TEL;WORK;VOICE:+49 30 5550101',
      'EMAIL;PREF;INTERNET:juergen@example.org',
      'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo',
      'PHOTO;JPEG;ENCODING=BASE64:',
      ` ${jpeg.slice(0, 76)}`,
      ` ${jpeg.slice(76)}`,
      '',
      'END:VCARD',
    );
    expect(only(row)).toEqual({
      name: 'Jürgen Müller',
      givenName: 'Jürgen',
      familyName: 'Müller',
      honorific: 'Dr.',
      organization: 'Example Works',
      section: 'Optics',
      phones: ['+49 30 5550101'],
      emails: ['juergen@example.org'],
      notes: 'one\r\ntwo',
      photo: `data:image/jpeg;base64,${jpeg}`,
    });
  });

  it('may have groups, quoted parameters, folded lines and LF ends', () => {
    const text = 'BEGIN:vcard\nVERSION:4.0\nitem1.FN;X-A="a:b;c":Anna\n  Bell\nitem1.EMAIL;TYPE="work,pref":a@example.org\nEMAIL;PREF=1:b@example.org\nend:vcard\n';
    expect(only([...readVcards(text)][0])).toEqual({ name: 'Anna Bell', emails: ['a@example.org', 'b@example.org'] });
  });

  it('name nobody by themselves: the parts make the name', () => {
    expect(card('N:Bell;Anna;Maria;;')).toMatchObject({ name: 'Anna Maria Bell' });
    expect(read('BEGIN:VCARD', 'VERSION:3.0', 'ORG:Example', 'END:VCARD')).toEqual([{ line: 1, refused: 'noName' }]);
  });

  it('tell nothing private: no birthday, no home, no picture from elsewhere', () => {
    const private_ = ['BDAY:1980-01-01', 'GENDER:F', 'ADR;TYPE=HOME:;;Lane 1;Hometown;;1;Land', 'PHOTO;VALUE=URI:https://example.org/p.jpg'];
    expect(card('FN:Anna Bell', ...private_)).toEqual({ name: 'Anna Bell' });
  });

  it('say by line which ones are refused and why', () => {
    const rows = read(
      'noise', 'BEGIN:VCARD', 'FN:Cut Off', 'BEGIN:VCARD', 'FN:Whole', 'END:VCARD', 'BEGIN:VCARD', 'VERSION:4.0', 'KIND:group', 'FN:All', 'END:VCARD', 'BEGIN:VCARD', 'FN:End',
    );
    expect(rows).toEqual([
      { line: 2, refused: 'broken' },
      { line: 4, person: { name: 'Whole' }, unusable: [] },
      { line: 7, refused: 'notAPerson' },
      { line: 12, refused: 'broken' },
    ]);
  });

  it('skip a card within a card', () => {
    expect(read('BEGIN:VCARD', 'FN:Boss', 'AGENT:', 'BEGIN:VCARD', 'FN:Helper', 'END:VCARD', 'TITLE:CEO', 'END:VCARD')).toMatchObject([
      { line: 1, person: { name: 'Boss', role: 'CEO' } },
    ]);
  });

  it('may be hostile: scripts, mark-up, prototype keys, pictures that are none', () => {
    const hostile = card(
      'FN:<img src=x onerror=alert(1)>', 'URL:javascript:alert(1)', 'URL;PREF=1:data:text/html,x', 'X-SOCIALPROFILE:file:///etc/passwd',
      '__PROTO__:x', 'constructor;__proto__=1:y', 'EMAIL:=HYPERLINK("x")', 'PHOTO:data:image/svg+xml;base64,PHN2Zz4=', 'TEL;:', ':;:', ';;;', '"',
    );
    expect(hostile).toEqual({ name: '<img src=x onerror=alert(1)>' });
    expect(Object.getPrototypeOf(hostile)).toBe(Object.prototype);
  });

  it('never throw, and refuse rather than swallow what is enormous', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void [...readVcards(`BEGIN:VCARD\r\n${text}\r\nEND:VCARD`)]));
    const folded = `\r\n ${'A'.repeat(74)}`.repeat(140_000);
    const started = performance.now();
    expect(read('BEGIN:VCARD', 'FN:Big', `PHOTO;ENCODING=b:${folded}`, 'END:VCARD')).toEqual([{ line: 1, refused: 'tooLarge' }]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('with a portrait in full size keep the person without it', () => {
    const row = read('BEGIN:VCARD', 'FN:Anna Bell', `PHOTO;ENCODING=b;TYPE=JPEG:/9j/${'A'.repeat(100_000)}`, 'END:VCARD')[0];
    expect(row).toEqual({ line: 1, person: { name: 'Anna Bell' }, unusable: [] });
  });
});
