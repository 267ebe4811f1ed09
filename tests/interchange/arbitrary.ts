import fc from 'fast-check';
import type { Person } from '@/lib/model/person';
import { person } from './people';

/** Text that a field can hold: any signs, line breaks and formula signs among them, no blanks around it. */
export const anyText = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.array(fc.constantFrom('a', ';', ',', '\\', '\n', '"', "'", '=', '+', '-', '@', 'ä', '🙂', '\\n', ' ', ':'), { maxLength }).map((parts) => parts.join('')),
    )
    .map((text) => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim());

const anyLine = (maxLength: number) => anyText(maxLength).map((text) => text.replace(/\s+/g, ' ').trim());

const filled = (text: fc.Arbitrary<string>) => text.filter((value) => value !== '');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>) => optional(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
const address = fc.constantFrom('https://www.example.org/a', 'https://example.com/b;c,d?e=f#g', 'http://example.net/ü');
const email = fc.constantFrom('anna@example.org', "o'neil+x@example.com", '-dash@example.net', 'jürgen@example.org');
const phone = fc.constantFrom('+49 30 5550101', '030/5550102', '(030) 555-0103 ext. 4');

/** A saved person with any words in any field. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    name: filled(anyLine(60)),
    honorific: optional(filled(anyLine(20))),
    givenName: optional(filled(anyLine(20))),
    familyName: optional(filled(anyLine(20))),
    suffix: optional(filled(anyLine(20))),
    role: optional(filled(anyLine(200))),
    organization: optional(filled(anyLine(60))),
    section: optional(filled(anyLine(60))),
    emails: few(email),
    phones: few(phone),
    location: optional(filled(anyLine(60))),
    profileUrl: optional(address),
    links: few(address),
    bio: optional(filled(anyText(300))),
    education: optional(filled(anyLine(60))),
    tags: fc.uniqueArray(filled(anyLine(20).map((tag) => tag.replace(/[;*]/g, '').trim())), { maxLength: 3 }),
    notes: anyText(300),
  })
  .map((facts) => person(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as Partial<Person> & { name: string }));
