import { expect, test } from 'vitest';
import { emailsIn } from '@/lib/capture/contact/emails-in-text';

const anna = 'anna@example.org';

test.each([
  ['plain', 'anna@example.org', [anna]],
  ['with a label', 'E-Mail: anna@example.org, Tel. 5', [anna]],
  ['at the end of a sentence', 'Write to anna@example.org.', [anna]],
  ['in angle brackets', 'Anna Berg <anna@example.org>', [anna]],
  ['two', 'anna@example.org; ben@example.org', [anna, 'ben@example.org']],
  ['subdomains', 'a.berg@cs.riverton.ac.uk', ['a.berg@cs.riverton.ac.uk']],
  ['plus and digits', 'anna+web2@example.org', ['anna+web2@example.org']],
  ['an apostrophe', "o'hara@example.org", ["o'hara@example.org"]],
  ['an international host', 'anna@bücher.example', ['anna@bücher.example']],
  ['text glued behind it', 'anna@example.orgPhone: 5', [anna]],
  ['[at] (dot)', 'anna [at] example (dot) org', [anna]],
  ['(at)', 'anna(at)example.org', [anna]],
  ['{at} {dot}', 'anna {at} example {dot} org', [anna]],
  ['<at> <dot>', 'anna<at>example<dot>org', [anna]],
  ['_at_ _dot_', 'anna_at_example_dot_org', [anna]],
  ['-at- -dot-', 'anna-at-example-dot-org', [anna]],
  ['at, after a label', 'Email: anna at example.org', [anna]],
  ['at, with a dot in the name', 'a.berg at example.org', ['a.berg@example.org']],
  ['at, alone in its line', 'anna at example.de', ['anna@example.de']],
  ['AT in capitals', 'in Springfield: anna AT example.org', [anna]],
  ['AT and DOT in capitals', 'anna AT example DOT org', [anna]],
  ['AT and DOT within the word', 'annaATexampleDOTorg', [anna]],
  ['at and dot spelled out', 'anna dot berg at mail dot example dot org', ['anna.berg@mail.example.org']],
  ['a mixture of dots', 'anna at mail.example dot org', ['anna@mail.example.org']],
  ['German', 'anna ät example punkt de', ['anna@example.de']],
  ['German in brackets', 'anna [ät] example [punkt] de', ['anna@example.de']],
  ['German, the sign named', 'anna Klammeraffe example Punkt de', ['anna@example.de']],
  ['Spanish', 'ana arroba ejemplo punto es', ['ana@ejemplo.es']],
  ['Portuguese', 'ana (arroba) exemplo ponto pt', ['ana@exemplo.pt']],
  ['French', 'luc chez exemple point fr', ['luc@exemple.fr']],
  ['French, the sign named', 'luc arobase exemple point fr', ['luc@exemple.fr']],
  ['Czech', 'jan zavináč priklad tečka cz', ['jan@priklad.cz']],
  ['Polish', 'ola małpa przyklad kropka pl', ['ola@przyklad.pl']],
  ['Italian', 'ugo chiocciola esempio punto it', ['ugo@esempio.it']],
  ['(a)', 'anna(a)example.org', [anna]],
  ['spaced sign', 'anna @ example.org', [anna]],
  ['sign in brackets', 'anna (@) example.org', [anna]],
  ['full-width', 'anna＠example．org', [anna]],
  ['small at', 'anna﹫example.org', [anna]],
  ['zero-width characters', 'an\u200bna@exam\u200dple\ufeff.org', [anna]],
  ['soft hyphens', 'anna@exam\u00adple.org', [anna]],
  ['references left undecoded', 'anna&#64;example&#46;org', [anna]],
  ['percent', 'anna%40example.org', [anna]],
  ['NOSPAM in the host', 'anna@NOSPAM.example.org', [anna]],
  ['NOSPAM in the name', 'annaNOSPAM@example.org', [anna]],
  ['REMOVE-THIS at the end', 'anna@example.org.REMOVE-THIS', [anna]],
  ['entfernen in the host', 'anna@entfernen.example.org', [anna]],
  ['ohne Spam', 'anna-ohnespam@example.org', [anna]],
  ['a mailbox really called so', 'nospam@example.org', ['nospam@example.org']],
  ['a group', '{anna, ben}@cs.example.edu', ['anna@cs.example.edu', 'ben@cs.example.edu']],
  ['prose: meet at', 'Meet at Example dot', []],
  ['prose: visit us at', 'Visit us at example.org', []],
  ['prose: more at', 'Learn more at example.com today', []],
  ['prose: the dot com boom', 'Look at the dot com boom', []],
  ['a job', 'Engineer at Riverton.com', []],
  ['a job in lower case', 'founder at riverton.com', []],
  ['a job with the sign', 'CTO @ Riverton.io', []],
  ['an account', '@anna@example.social', []],
  ['a handle', 'follow @anna', []],
  ['a file for double density', 'photo@2x.png', []],
  ['a host with hyphens', 'www.stay-at-home.org', []],
  ['no host', 'anna@localhost', []],
  ['a package with its version', 'pkg@1.2.3', []],
  ['nothing', '', []],
])('e-mail in text: %s', (_, text, expected) => {
  expect(emailsIn(text).map(({ email }) => email)).toEqual(expected);
});

test('the place of an address covers its disguise, also behind invisible characters', () => {
  const text = 'x \u200bto anna\u00ad [at] example [dot] org now';
  const [found] = emailsIn(text);
  expect(text.slice(found?.start, found?.end)).toBe('anna\u00ad [at] example [dot] org');
});

test('a long hostile text takes linear time', () => {
  const started = performance.now();
  for (const piece of ['a@', 'a.', 'a dot ', 'at ', '{a,', '@@', 'a'.repeat(70), '[at] ']) emailsIn(piece.repeat(200_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(4_000);
});

const words = (text: string) => text.split(' ');
const signs = words('@ AT [at] (at) {at} <at> _at_ -at- ät [ät] (ät) Klammeraffe arroba (arroba) chez arobase (a) [a] (ad) &commat; &#64; &#x40; %40 ＠ ﹫');
const dots = words('. dot [dot] (dot) {dot} _dot_ punkt [punkt] (punkt) point [point] punto (punto) ponto &period; &#46; ．');
/** Words stand apart; signs, and words in brackets, stand close. */
const placed = (sign: string) => (/^\p{L}/u.test(sign) ? ` ${sign} ` : sign);

test.each(signs)('%s for the sign, with every word for the dot', (sign) => {
  const unread = dots.filter((dot) => emailsIn(`E-Mail: anna${placed(sign)}example${placed(dot)}org`)[0]?.email !== anna);
  expect(unread).toEqual([]);
});
