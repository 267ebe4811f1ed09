import type { MessageLanguage } from '@/lib/model/message';

type Lists = Record<MessageLanguage, string[]>;

/** A German adjective in all its cases: "genial", "geniale", "genialen". */
const inflected = (adjective: string) => ['', 'e', 'em', 'en', 'er', 'es'].map((ending) => adjective + ending);

/** Words that ask for a job rather than for advice. */
export const jobWords: Lists = {
  en: ['job', 'jobs', 'vacancy', 'vacancies', 'job opening', 'opening at', 'open position', 'position at', 'hire me', 'hiring', 'referral for a role', 'résumé', 'resume', 'CV', 'curriculum vitae', 'internship'],
  de: ['Job', 'Jobs', 'freie Stelle', 'offene Stelle', 'eine Stelle', 'Stellenangebot', 'Praktikum', 'Praktikumsplatz', 'Bewerbung', 'Bewerbungsunterlagen', 'Lebenslauf', 'Einstellung', 'Werkstudentenstelle', 'Anstellung'],
};

export const attachmentWords: Lists = {
  en: ['attached', 'attachment', 'enclosed', 'find enclosed'],
  de: ['im Anhang', 'anbei', 'beigefügt', 'angehängt', 'als Anlage', 'in der Anlage'],
};

export const mentorWords: Lists = {
  en: ['be my mentor', 'mentor me', 'future mentorship', 'my mentor', 'mentorship', 'become my mentor'],
  de: ['mein Mentor', 'meine Mentorin', 'meinem Mentor', 'meiner Mentorin', 'als Mentor', 'als Mentorin', 'Mentoring', 'Mentorat', 'Mentorschaft'],
};

export const pressureWords: Lists = {
  en: ['as soon as possible', 'ASAP', 'urgent', 'urgently', 'by tomorrow', 'just checking in', 'just following up', 'bumping this', 'you must', 'I expect', 'per my last email', 'at your earliest convenience', 'immediately'],
  de: ['schnellstmöglich', 'so schnell wie möglich', 'dringend', 'umgehend', 'unverzüglich', 'bis morgen', 'ich erwarte', 'wie bereits geschrieben', 'zeitnah um Antwort', 'um zeitnahe', 'Sie müssen', 'du musst'],
};

export const apologyWords: Lists = {
  en: ['sorry to bother', 'sorry for bothering', 'sorry to disturb', 'I know you are busy', "I know you're busy", 'I know how busy', 'I hate to', 'apologies for'],
  de: ['entschuldigen Sie die Störung', 'entschuldige die Störung', 'Entschuldigung für die Störung', 'Verzeihung für die Störung', 'dass Sie viel zu tun haben', 'dass du viel zu tun hast', 'dass Sie sehr beschäftigt'],
};

export const superlativeWords: Lists = {
  en: ['amazing', 'incredible', 'awesome', 'world-class', 'unbelievable', 'the very best', 'the best in', 'the greatest', 'legendary', 'extremely impressed', 'absolutely', 'huge fan', 'genius'],
  de: [...['unglaublich', 'fantastisch', 'phänomenal', 'genial', 'überragend', 'einzigartig', 'absolut', 'weltbest'].flatMap(inflected), 'der Beste', 'die Beste', 'der größte', 'die größte', 'zutiefst beeindruckt', 'riesiger Fan', 'großer Fan'],
};

export const vagueWords: Lists = {
  en: ['pick your brain', 'any advice', 'some time', 'sometime', 'connect sometime', 'any tips', 'grab a coffee sometime'],
  de: ['mal austauschen', 'irgendwann', 'ein paar Tipps', 'bei Gelegenheit', 'irgendwelche Tipps'],
};

export const genericGreetings =
  /^(dear (sir|madam|sirs|sir or madam|sir\/madam|team|all|colleague|hiring manager)|to whom it may concern|hi there|hello there|hi all|hello everyone|sehr geehrte damen und herren|hallo zusammen|liebes team|hallo team|guten tag zusammen)(?!\p{L})/iu;

export const rudeClosings = /^(MfG|LG|BG|VG|Gruß|Gruss|Rgds|BR|Thx)[,.!]?$/iu;

/** With either apostrophe. */
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");

/** Abbreviations in capitals match only so. */
const isAbbreviation = (word: string) => /^[A-Z]{2,}$/.test(word);

const anyOf = (words: readonly string[], flags: string): RegExp[] =>
  words.length ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escape).join('|')})(?![\\p{L}\\p{N}])`, flags)] : [];

/** Compiled once per list: they are looked for at every keystroke. */
const compiled = new WeakMap<readonly string[], RegExp[]>();

function patternsOf(words: readonly string[]): RegExp[] {
  const known = compiled.get(words);
  if (known) return known;
  const plain = words.filter((word) => !isAbbreviation(word));
  const patterns = [...anyOf(plain, 'iu'), ...anyOf(words.filter(isAbbreviation), 'u')];
  compiled.set(words, patterns);
  return patterns;
}

/** The first of these words that stands in the text as a whole word, and where. */
export function findWord(text: string, words: readonly string[]): { word: string; from: number; to: number } | undefined {
  const matches = patternsOf(words).map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const first = matches.sort((a, b) => a.index - b.index)[0];
  return first ? { word: first[0], from: first.index, to: first.index + first[0].length } : undefined;
}
