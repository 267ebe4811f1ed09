import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toVcard, toVcards } from '@/lib/interchange/vcard/write-vcard';
import { anyPerson } from '../arbitrary';
import { expectContentLines, unfolded } from '../bytes';
import { anna, person, tanaka } from '../people';
import { askPython, pythonWith } from '../python';

const pixel = `data:image/png;base64,iVBORw0KGgo${'A'.repeat(120)}=`;

describe('a vCard', () => {
  it('3.0 says, line by line', () => {
    expect(unfolded(toVcard({ ...anna, photo: pixel }))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Mentor Trail//Mentor Trail//EN',
      'UID:urn:uuid:01950000-0000-7000-8000-000000000001',
      'FN:Prof. Dr. Anna Müller',
      'N:Müller;Anna;;Prof. Dr.;',
      'ORG:Example Labs\\, GmbH;Small Telescopes',
      'TITLE:Head of Research\\; Optics',
      'EMAIL;TYPE=INTERNET:anna.mueller@example.com',
      'EMAIL;TYPE=INTERNET:anna@example.org',
      'TEL;TYPE=WORK,VOICE:+49 30 5550101',
      'ADR;TYPE=work:;;;Berlin;;;',
      'URL;TYPE=PREF:https://www.example.com/team/anna-mueller',
      'URL:https://blog.example.org/anna',
      `PHOTO;ENCODING=b;TYPE=PNG:${pixel.slice('data:image/png;base64,'.length)}`,
      'CATEGORIES:optics,alumni\\, 2009',
      'NOTE:Met at the open day.\\nAsks for a short mail.',
      'X-MENTOR-TRAIL-BIO:Anna builds instruments for small telescopes\\,\\nand writes about them.',
      'X-MENTOR-TRAIL-EDUCATION:PhD\\, Riverton College',
      'REV:2026-03-01T09:30:00Z',
      'END:VCARD',
    ]);
  });

  it('4.0 says the same in its own words', () => {
    const lines = unfolded(toVcard({ ...anna, photo: pixel }, '4.0'));
    expect(lines[1]).toBe('VERSION:4.0');
    expect(lines).toContain(`PHOTO:${pixel}`);
    expect(lines).toContain('URL;PREF=1:https://www.example.com/team/anna-mueller');
    expect(lines).toContain('REV:20260301T093000Z');
  });

  it('keeps a name whole whose parts are not known', () => {
    expect(unfolded(toVcard(tanaka))).toContain('N:;田中 花子;;;');
  });

  it('cannot be broken out of by a line break in any value', () => {
    const hostile = person({ name: 'Eve\r\nEND:VCARD', links: ['https://example.org/\u0085x'], role: 'a\u2028b\nURL:javascript:x' });
    expect(unfolded(toVcard(hostile)).filter((line) => /^(END|BEGIN|URL)/.test(line))).toEqual([
      'BEGIN:VCARD',
      expect.stringContaining('URL:https://example.org/'),
      'END:VCARD',
    ]);
  });

  it('has lines of at most 75 octets, whatever the words', () => {
    fc.assert(fc.property(anyPerson, fc.constantFrom('3.0' as const, '4.0' as const), (one, version) => expectContentLines(toVcard(one, version))));
  });
});

describe('an independent reader', () => {
  it('ical.js reads what was written', () => {
    fc.assert(
      fc.property(anyPerson, (one) => {
        const card = new ICAL.Component(ICAL.parse(toVcard(one, '4.0')) as unknown[] as never);
        expect(card.getFirstPropertyValue('fn')).toBe(one.name);
        expect(card.getFirstPropertyValue('note') ?? '').toBe(one.notes);
        expect(card.getAllProperties('email').map((property) => property.getFirstValue())).toEqual(one.emails ?? []);
        // It takes a backslash at the end of a tag for one that escapes the comma after it.
        if (one.tags.some((tag) => tag.endsWith('\\'))) return;
        expect(card.getAllProperties('categories').flatMap((property) => property.getValues())).toEqual(one.tags);
      }),
    );
  });

  const python = pythonWith('vobject');
  const script = `
import json, sys, vobject
def line(card):
    n = card.n.value
    return dict(fn=card.fn.value, n=[n.family, n.given, n.prefix], org=card.org.value if hasattr(card, 'org') else None,
      emails=[e.value for e in card.contents.get('email', [])], note=card.note.value if hasattr(card, 'note') else '')
cards = list(vobject.readComponents(sys.stdin.read()))
for card in cards: card.validate(raiseException=True)
print(json.dumps([line(card) for card in cards]))`;

  it.skipIf(!python)('vobject reads and validates 3.0 (skipped where python3-vobject is not installed)', () => {
    expect(askPython(python!, script, toVcards([anna, tanaka]))).toEqual([
      {
        fn: 'Prof. Dr. Anna Müller',
        n: ['Müller', 'Anna', 'Prof. Dr.'],
        org: ['Example Labs, GmbH', 'Small Telescopes'],
        emails: anna.emails,
        note: anna.notes,
      },
      { fn: '田中 花子', n: ['', '田中 花子', ''], org: null, emails: [], note: '=1+1' },
    ]);
  });
});
