import { type EventId, newId, type PersonId } from '@/lib/model/id';
import type { HistoryEvent } from '@/lib/model/history';
import type { Draft, MessageLanguage } from '@/lib/model/message';
import { toInstant } from '@/lib/model/time';
import type { FindingId } from '@/lib/outreach/checks/findings';
import { handOverLink, maxLinkLength } from '@/lib/outreach/hand-over/link';
import { makeSent } from '../samples';
import { anna, type Case, english, german, jane, now, words } from './check';

/** What is all right by a hair, and what is not by a hair. */
export type Pair = { within: Case; beyond: Case };
/** German where words of the language are looked for; elsewhere the language makes no difference. */
type Sides = { en: Pair; de?: Pair };

const letters: Record<MessageLanguage, (text: string) => string> = { en: english, de: german };
type Rest = Omit<Case, 'draft'> & { draft?: Partial<Draft> };

const pair = (within: Case, beyond: Case): Pair => ({ within, beyond });
/** The same letter with one text and with another. */
const texts = (language: MessageLanguage, within: string, beyond: string, rest: Rest = {}): Pair => {
  const given = (text: string): Case => ({ ...rest, draft: { body: letters[language](text), ...rest.draft } });
  return pair(given(within), given(beyond));
};
const both = (en: [string, string], de: [string, string], rest: Rest = {}): Sides => ({
  en: texts('en', ...en, rest),
  de: texts('de', ...de, rest),
});
const subjects = (within: string, beyond: string): Sides => ({ en: pair({ draft: { subject: within } }, { draft: { subject: beyond } }) });
const bodies = (within: string, beyond: string, rest: Rest = {}): Pair =>
  pair({ ...rest, draft: { ...rest.draft, body: within } }, { ...rest, draft: { ...rest.draft, body: beyond } });
const greetings = (within: string, beyond: string, rest: Rest = {}): Pair =>
  bodies(`${within}\n\n${words(50)}`, `${beyond}\n\n${words(50)}`, rest);

const sentence = (count: number) => `W${words(count).slice(1)}.`;
const own = { en: 'I like harbours very much.', de: 'Ich mag Häfen sehr.' };
const theirs = { en: 'You plan harbours.', de: 'Sie planen Häfen.' };
/** So many sentences about oneself, so many about them. */
const shared = (language: MessageLanguage, mine: number, yours: number) => [...Array.from({ length: mine }, () => own[language]), ...Array.from({ length: yours }, () => theirs[language])].join(' ');

const sent = (person: { id: PersonId }, ...days: string[]) => days.map((day) => makeSent(person, { at: toInstant(new Date(`${day}T09:00:00Z`)) }));
const met = (hoursAgo: number): HistoryEvent[] => [
  { id: newId<EventId>(), personId: jane.id, at: toInstant(new Date(now.getTime() - hoursAgo * 3_600_000)), type: 'statusChanged', from: 'scheduled', to: 'met' },
];
const followUp = { kind: 'followUp', subject: 'Re: A few questions', body: english('Hello.') } as const;
const swiss = { ...anna, country: 'CH' };
const days = (count: number) => Array.from({ length: count }, () => '2026-03-10' as never);

const twentyTwo = Array.from({ length: 22 }, (_, i) => `w${i}x`);
/** The same words, the last `count` of them replaced: 22 - 2 - count of 20 + count runs of three words are shared. */
const changed = (count: number) => [...twentyTwo.slice(0, -count), ...Array.from({ length: count }, (_, i) => `other${i}`)].join(' ');
const ask = {
  en: (minutes: string, rest = ' for a call this week?') => `Could you spare ${minutes}${rest}`,
  de: (minutes: string, rest = ' für ein Telefonat?') => `Hätten Sie nächste Woche ${minutes}${rest}`,
};

/** A message whose link is as long as it may be, and so many characters more. */
const linked = (more: number): Partial<Draft> => {
  const message = { to: jane.emails?.[0] ?? '', subject: 'A few questions', body: '' };
  const { url = '' } = handOverLink('mailto', { ...message, body: 'x' });
  return { ...message, body: 'x'.repeat(maxLinkLength - url.length + 1 + more) };
};

/** Every finding, on both sides of its threshold (domain notes §1 a). */
export const sides: Record<FindingId, Sides> = {
  lengthShort: both([words(40), words(39)], [words(40), words(39)]),
  lengthLong: both([words(125), words(126)], [words(125), words(126)]),
  lengthTooLong: both([words(200), words(201)], [words(200), words(201)]),
  noteTooLong: { en: bodies('x'.repeat(200), 'x'.repeat(201), { draft: { kind: 'linkedInNote' } }) },
  noteFew: { en: pair({ draft: { kind: 'linkedInNote' }, linkedInPremium: true }, { draft: { kind: 'linkedInNote' }, linkedInPremium: false }) },
  subjectEmpty: subjects('A', ' '),
  subjectShort: subjects('Three short words', 'Two words'),
  subjectLong: subjects('a '.repeat(30).trim().padEnd(60, 'b'), 'a '.repeat(30).trim().padEnd(61, 'b')),
  subjectFalseReply: { en: pair({ draft: { subject: 'Re: A few questions' }, history: sent(jane, '2026-03-01') }, { draft: { subject: 'Re: A few questions' } }) },
  subjectCapitals: subjects('A question about NASA', 'A QUESTION ABOUT NASA'),
  subjectExclamation: subjects('A quick question', 'A quick question!'),
  greetingMissing: {
    en: greetings('Dear Dr Smith,', 'This is what I would like to ask you about your work.'),
    de: greetings('Guten Tag Anna Müller,', 'Das möchte ich Sie gern zu Ihrer Arbeit fragen.'),
  },
  greetingGeneric: {
    en: greetings('Dear Dr Smith,', 'Dear Sir or Madam,'),
    de: greetings('Guten Tag Anna Müller,', 'Sehr geehrte Damen und Herren,'),
  },
  greetingName: {
    en: greetings('Dear Dr Jane Smith,', 'Dear Dr Jane Smyth,'),
    de: greetings('Guten Tag Anna Müller,', 'Guten Tag Anna Möller,'),
  },
  greetingTitle: {
    en: greetings('Dear Dr Smith,', 'Dear Ms Smith,'),
    de: greetings('Sehr geehrte Frau Dr. Müller,', 'Sehr geehrte Frau Müller,', { person: { ...anna, honorific: 'Dr.', salutation: 'frau' } }),
  },
  greetingForm: {
    en: greetings('Dear Ms Müller,', 'Dear Mr Müller,', { person: { ...anna, salutation: 'frau' } }),
    de: greetings('Sehr geehrte Frau Müller,', 'Sehr geehrter Herr Müller,', { person: { ...anna, salutation: 'frau' } }),
  },
  greetingGuessed: {
    en: pair({ draft: { body: english('Text.') } }, { draft: { language: 'de', body: `Sehr geehrte Frau Müller,\n\n${words(50)}` } }),
    de: greetings('Guten Tag Anna Müller,', 'Sehr geehrte Frau Müller,'),
  },
  sourceMissing: both(['I came across your page.', 'Your page is clear.'], ['Ich bin auf Ihre Seite gestoßen.', 'Ihre Seite ist übersichtlich.']),
  specificMissing: both(
    ['You teach queueing theory and plan container terminals.', 'I like Seaside Freight very much.'],
    ['Ihre Arbeit als Leiterin Hafenlogistik interessiert mich.', 'Küstenfracht gefällt mir sehr.'],
  ),
  askMissing: both([ask.en('20 minutes'), 'Your work is interesting.'], [ask.de('20 Minuten'), 'Ihre Arbeit gefällt mir.']),
  askDuration: both([ask.en('20 minutes'), ask.en('time')], [ask.de('20 Minuten'), ask.de('Zeit')]),
  askTooLong: both([ask.en('30 minutes'), ask.en('31 minutes')], [ask.de('30 Minuten'), ask.de('31 Minuten')]),
  askMedium: both([ask.en('20 minutes'), ask.en('20 minutes', ' this week?')], [ask.de('20 Minuten'), ask.de('20 Minuten', '?')]),
  askWindow: both(
    [ask.en('20 minutes'), ask.en('20 minutes', ' for a call?')],
    [ask.de('20 Minuten'), 'Hätten Sie 20 Minuten für ein Telefonat?'],
  ),
  askSeveral: both(
    [`Where? When? ${ask.en('20 minutes')}`, `Where? When? How? ${ask.en('20 minutes')}`],
    [`Wo? Wann? ${ask.de('20 Minuten')}`, `Wo? Wann? Wie? ${ask.de('20 Minuten')}`],
  ),
  wayOutMissing: both(
    ['If it does not suit you, a short no is fine.', 'I look forward to your answer.'],
    ['Falls es nicht passt, genügt ein kurzes Nein.', 'Ich freue mich auf Ihre Antwort.'],
  ),
  jobWords: both(['What is your job like?', 'Do you have a job for me?'], ['An Ihrer Stelle würde ich ebenso handeln.', 'Ich suche eine Stelle.']),
  attachment: both(['My plan is short.', 'My plan is attached.'], ['Mein Plan ist kurz.', 'Mein Plan ist im Anhang.']),
  mentorTooEarly: both(['Do you know a mentor?', 'Would you be my mentor?'], ['Kennen Sie eine Mentorin?', 'Wären Sie gern meine Mentorin?']),
  selfCentred: { en: texts('en', shared('en', 3, 2), shared('en', 4, 2)), de: texts('de', shared('de', 3, 2), shared('de', 4, 2)) },
  sentencesLong: both([sentence(20), sentence(21)], [sentence(18), sentence(19)]),
  sentenceVeryLong: both([sentence(35), sentence(36)], [sentence(30), sentence(31)]),
  tonePressure: both(['Please answer when it suits you.', 'Please answer as soon as possible.'], ['Bitte antworten Sie, wann es Ihnen passt.', 'Bitte antworten Sie umgehend.']),
  toneApology: both(['I know you plan harbours.', 'I know you are busy.'], ['Ich weiß Ihre Zeit zu schätzen.', 'Ich weiß, dass Sie viel zu tun haben.']),
  toneSuperlative: both(['Your good work.', 'Your amazing work.'], ['Ihre gute Arbeit.', 'Ihre einzigartige Arbeit.']),
  toneVague: both(['May I ask you two questions?', 'May I pick your brain?'], ['Am Dienstag um zehn.', 'Vielleicht bei Gelegenheit.']),
  toneAbbreviation: {
    en: bodies('Dear Dr Smith,\n\nText.\n\nBest,\nRobin Falk', 'Dear Dr Smith,\n\nText.\n\nBG\nRobin Falk'),
    de: bodies(german('Text.'), german('Text.').replace('Mit freundlichen Grüßen', 'MfG')),
  },
  linksMany: both(['See https://a.example', 'See https://a.example and https://b.example'], ['Siehe https://a.example', 'Siehe https://a.example und www.b.example']),
  trackingPixel: both(['https://a.example/team.gif', 'https://track.a.example/open/1.gif'], ['https://a.example/team.gif', '<img src="https://a.example/p.gif">']),
  placeholder: both(['As told [1] before.', 'As told by [name].'], ['Wie gesagt [1].', 'Wie von [Name] gesagt.']),
  otherName: both(['As Paula Harbour told me.', 'As Paul Harbour told me.'], ['Wie Paula Harbour sagte.', 'Wie Paul Harbour sagte.'], { otherNames: ['Paul Harbour'] }),
  languageMixed: both(
    ['The Kindergarten and the Zeitgeist are words of the English language.', 'Ich habe gelesen, dass Sie mit dem Hafen und der Stadt zu tun haben, und möchte mehr über die Arbeit erfahren.'],
    ['Das Team arbeitet an einem Workshop mit dem Namen „Meet the Team“.', 'I have read that you work with the harbour and the city, and I would like to know more about the work that you do.'],
  ),
  registerMixed: {
    en: pair({ draft: { body: english('You and your work.') } }, { draft: { language: 'de', body: german('Du und deine Arbeit.') } }),
    de: texts('de', 'Wie ist Ihre Arbeit?', 'Wie ist deine Arbeit?'),
  },
  sharpS: {
    en: pair({ person: swiss, draft: { body: english('Straße') } }, { person: swiss, draft: { language: 'de', body: german('Straße') } }),
    de: bodies(german('Die Strasse.').replace('ß', 'ss'), german('Die Straße.').replace('Grüßen', 'Grüssen'), { person: swiss }),
  },
  doNotContact: { en: pair({ person: { ...jane, status: 'declined' } }, { person: { ...jane, status: 'doNotContact' } }) },
  contactClosed: { en: pair({ draft: followUp, person: { ...jane, status: 'contacted' } }, { draft: followUp, person: { ...jane, status: 'declined' } }) },
  touchesTooMany: {
    en: pair({ draft: followUp, history: sent(jane, '2026-01-05', '2026-01-20') }, { draft: followUp, history: sent(jane, '2026-01-05', '2026-01-20', '2026-02-10') }),
  },
  // Thursday to Thursday are five business days, Friday to Thursday four.
  touchTooSoon: { en: pair({ draft: followUp, history: sent(jane, '2026-03-05') }, { draft: followUp, history: sent(jane, '2026-03-06') }) },
  weeklyLimit: { en: pair({ firstContacts: days(4), weeklyLimit: 5 }, { firstContacts: days(5), weeklyLimit: 5 }) },
  duplicate: {
    en: pair({ draft: { body: english(twentyTwo.join(' ')) }, recentBodies: [english(changed(3))] }, { draft: { body: english(twentyTwo.join(' ')) }, recentBodies: [english(changed(2))] }),
    de: pair({ draft: { body: german(twentyTwo.join(' ')) }, recentBodies: [german(changed(3))] }, { draft: { body: german(twentyTwo.join(' ')) }, recentBodies: [german(changed(2))] }),
  },
  signatureName: { en: bodies(english('Text.'), english('Text.').replace('\nRobin Falk', '')), de: bodies(german('Text.'), german('Text.').replace('\nRobin Falk', '')) },
  signatureAddress: {
    en: bodies(english('Text.'), english('Text.').replace('\nrobin.falk@example.org', '')),
    de: bodies(german('Text.'), german('Text.').replace('\nrobin.falk@example.org', '')),
  },
  thanksLate: { en: pair({ draft: { kind: 'thankYou' }, history: met(24) }, { draft: { kind: 'thankYou' }, history: met(25) }) },
  thanksVeryLate: { en: pair({ draft: { kind: 'thankYou' }, history: met(72) }, { draft: { kind: 'thankYou' }, history: met(73) }) },
  linkTooLong: { en: pair({ draft: linked(0), via: 'mailto' }, { draft: linked(1), via: 'mailto' }) },
};
