import { expect, test } from 'vitest';
import { decodeCloudflare, decodeTypo3 } from '@/lib/capture/contact/ciphers';
import { contactsOf, tellPiece } from '@/lib/capture/fields/person';
import { PageView } from '@/lib/capture/signals/page-view';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';
import { page, viewOf, whole } from '../page';

const anna = 'anna@example.org';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const reverse = (text: string) => [...text].reverse().join('');

const style = '<style>.no { display: none } .back { unicode-bidi: bidi-override; direction: rtl }</style>';

test.each([
  ['mailto', '<a href="mailto:anna@example.org">Write</a>', [anna]],
  ['mailto with a subject', '<a href="mailto:anna@example.org?subject=Hi%20you&body=ben@example.org">Write</a>', [anna]],
  ['mailto with several', '<a href="mailto:anna@example.org,ben@example.org;eva@example.org">Write</a>', [anna, 'ben@example.org', 'eva@example.org']],
  ['mailto with cc', '<a href="mailto:anna@example.org?cc=ben@example.org">Write</a>', [anna, 'ben@example.org']],
  ['mailto, percent-encoded', '<a href="mailto:%61nna%40example%2Eorg">Write</a>', [anna]],
  ['mailto, wrongly percent-encoded', '<a href="mailto:anna@example.org?subject=100%">Write</a>', [anna]],
  ['mailto with entities', '<a href="&#109;ailto:&#97;nna&#64;example&#46;org">Write</a>', [anna]],
  ['mailto with capitals and space', '<a href=" MAILTO: anna@example.org ">Write</a>', [anna]],
  ['mailto, disguised', '<a href="mailto:anna(at)example.org">Write</a>', [anna]],
  ['mailto and the same as text', '<a href="mailto:anna@example.org">Anna@Example.org</a>', [anna]],
  ['mailto with a decoy', '<a href="mailto:anna@NOSPAM.example.org">Write</a>', [anna]],
  ['Cloudflare text', '<span class="__cf_email__" data-cfemail="523e272b27123a27333c357c313d3f">[email&#160;protected]</span>', ['luyu@huang.com']],
  ['Cloudflare link', '<a href="/cdn-cgi/l/email-protection#116967746b7570517f706774633f727e7c">Mail</a>', ['xvezda@naver.com']],
  ['TYPO3 token', '<a href="#" data-mailto-token="ocknvq,kphqBjgnjwo0kq" data-mailto-vector="2">Mail</a>', ['info@helhum.io']],
  ['TYPO3 token, negative vector', '<a href="#" data-mailto-token="iwehpk6yqopkianoanreyaWpex:aq" data-mailto-vector="-4">Mail</a>', ['customerservice@tib.eu']],
  ['TYPO3 token without vector', '<a href="#" data-mailto-token="nbjmup+tpnfAfnbjm/ume">Mail</a>', ['some@email.tld']],
  ['TYPO3 script', `<a href="javascript:linkTo_UnCryptMailto('ocknvq,kphqBjgnjwo0kq');">Mail</a>`, ['info@helhum.io']],
  ['TYPO3 script, encoded quotes', '<a href="javascript:linkTo_UnCryptMailto(%27nbjmup%2BtpnfAfnbjm%2Fume%27);">Mail</a>', ['some@email.tld']],
  ['TYPO3 script, escaped signs', String.raw`<a href="javascript:linkTo_UnCryptMailto('nbjmup\u002BtpnfAfnbjm\/ume');">Mail</a>`, ['some@email.tld']],
  ['Joomla 4', '<joomla-hidden-mail first="aW5mbw==" last="YXN0cmlkLWd1ZW50aGVyLmRl" is-link="1">This address is protected.</joomla-hidden-mail>', ['info@astrid-guenther.de']],
  [
    'Joomla 3',
    `<span id="cloak12">Protected.</span><script>var prefix = '&#109;a' + 'i&#108;'; var addy12 = '&#97;nna' + '&#64;'; addy12 = addy12 + 'example' + '&#46;' + 'org';</script>`,
    [anna],
  ],
  ['bdo', `<p>Mail: <bdo dir="rtl">${reverse(anna)}</bdo></p>`, [anna]],
  ['direction in a style attribute', `<p><span style="unicode-bidi:bidi-override; direction: rtl">${reverse(anna)}</span></p>`, [anna]],
  ['direction in a style sheet', `${style}<p><span class="back">${reverse(anna)}</span></p>`, [anna]],
  ['reversed in two pieces', `${style}<p><span class="back">gro.<b>elpmaxe@anna</b></span></p>`, [anna]],
  ['a hidden decoy', '<p>anna<span style="display:none">xyz</span>@example.org</p>', [anna]],
  ['a hidden decoy by class', `${style}<p>anna@<span class="no">null.</span>example.org</p>`, [anna]],
  ['a hidden decoy by attribute', '<p>anna@<i hidden>null.</i>example.org</p>', [anna]],
  ['a line hidden as a whole', '<div style="display:none"><p>anna@example.org</p></div>', [anna]],
  ['comments within', '<p>an<!-- x -->na@<!-- y -->example<!-- z -->.org</p>', [anna]],
  ['inline elements within', '<p><span>anna</span><span>@</span><b>example</b>.org</p>', [anna]],
  ['spans with words', '<p><span class="u">anna</span> [at] <span class="d">example [dot] org</span></p>', [anna]],
  ['an image for the sign', '<p>anna<img src="at.gif" alt="@">example.org</p>', [anna]],
  ['an image for the word', '<p>anna <img src="at.gif" alt="(at)"> example.org</p>', [anna]],
  ['an address drawn as an image', '<p><img src="mail.png" alt=""></p>', []],
  ['pieces: user and domain', '<a data-user="anna" data-domain="example.org">Mail</a>', [anna]],
  ['pieces: name, domain, tld', '<a data-name="anna" data-domain="example" data-tld="org">Mail</a>', [anna]],
  ['data-email', '<a data-email="anna@example.org">Mail</a>', [anna]],
  ['data-email in base64', `<a data-email="${base64(anna)}">Mail</a>`, [anna]],
  ['data-mail in base64 with mailto', `<a data-enc-mail="${base64(`mailto:${anna}`)}">Mail</a>`, [anna]],
  ['data-email reversed', `<a data-email="${reverse(anna)}">Mail</a>`, [anna]],
  ['a click handler', `<a onclick="location.href='mailto:anna@example.org'">Mail</a>`, [anna]],
  ['a click handler with pieces', `<a href="javascript:sendMail('anna','example.org')">Mail</a>`, [anna]],
  ['another data attribute', '<a data-name="Anna Berg" data-id="12">Anna</a>', []],
  ['document order', '<p>anna@example.org</p><p><a href="mailto:ben@example.org">B</a></p>', [anna, 'ben@example.org']],
  ['cells are lines', '<table><tr><td>anna</td><td>@example.org</td></tr></table>', []],
  ['a line break separates', '<p>anna@example.org<br>ben@example.org</p>', [anna, 'ben@example.org']],
  ['style sheets and scripts are no text', '<style>@import "a@b.de"</style><script>x("anna@example.org")</script><p>-</p>', []],
] as [string, string, string[]][])('e-mail in an element: %s', (_, html, expected) => {
  const view = viewOf(html);
  expect(contactsOf(view, [whole], tellPiece(whole, view)).emails.map(({ value }) => value)).toEqual(expected);
});

test('decoders answer nothing to what is not theirs', () => {
  expect(decodeCloudflare('zz')).toBe('');
  expect(decodeCloudflare('')).toBe('');
  expect(decodeTypo3('anna')).toBe('');
  expect(decodeTypo3("pdlowr-qr'pdloCdfph1frp")).toBe("mailto:no'mail@acme.com");
});

test('an address comes with the words of the page around it', () => {
  const view = viewOf('<p>Write to <b>Anna</b>: anna@example.org</p><a href="mailto:ben@example.org">Write to Ben</a>');
  expect(contactsOf(view, [whole], tellPiece(whole, view)).emails.map(({ snippet }) => snippet)).toEqual(['Write to Anna: anna@example.org', 'Write to Ben']);
});

test('open shadow roots are looked into', () => {
  const document = page('<div></div>');
  document.querySelector('div')?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('a'), { href: 'mailto:anna@example.org', textContent: 'Mail' }));
  const view = new PageView(readSnapshot(document));
  expect(contactsOf(view, [whole], tellPiece(whole, view)).emails.map(({ value }) => value)).toEqual([anna]);
});
