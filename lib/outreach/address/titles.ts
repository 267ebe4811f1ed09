/**
 * Titles that stand before a name. `rank`: only the highest is used in a salutation. Forms are compared without dots,
 * hyphens, spaces and case. `de`, `at` and `en` say how the title is spoken there; absent means not at all.
 */
export type TitleSpec = {
  forms: string[];
  rank: number;
  de?: Gendered;
  at?: Gendered;
  en?: string;
  /** English titles that go with the given name: "Dear Sir John". */
  withGiven?: true;
};
export type Gendered = { neutral: string; frau: string; herr: string };

const same = (text: string): Gendered => ({ neutral: text, frau: text, herr: text });
const professor: Gendered = { neutral: 'Prof.', frau: 'Professorin', herr: 'Professor' };

export const titleTable = {
  professorFeminine: {
    forms: ['Professorin', 'Profin', 'UnivProfin', 'Univ-Prof.in', 'Juniorprofessorin', 'Honorarprofessorin', 'Univ-Profin', 'Prof.in', 'Profa', 'Professeure'],
    rank: 91,
    de: { neutral: 'Professorin', frau: 'Professorin', herr: 'Professor' },
    en: 'Professor',
  },
  professor: {
    forms: [
      'Prof', 'Professor', 'UnivProf', 'aoUnivProf', 'ao Univ-Prof', 'AssProf', 'AssozProf', 'JunProf', 'Juniorprofessor', 'aplProf', 'HonProf',
      'Honorarprofessor', 'Universitätsprofessor', 'Professeur', 'Associate Professor', 'Assistant Professor', 'Assoc Prof', 'Asst Prof',
      'Emeritus Professor', 'Professor Emeritus', 'Professor Emerita', 'tit Prof', 'Tit-Prof', 'Gastprof', 'em Prof', 'em Univ-Prof',
    ],
    rank: 90,
    de: professor,
    en: 'Professor',
  },
  doubleDoctor: { forms: ['DDr', 'MDDr', 'DDDr'], rank: 71, de: same('Dr.'), at: same('DDr.'), en: 'Dr' },
  doctor: {
    forms: [
      'Dr', 'Dr.in', 'Doctor', 'Doktor', 'DrIng', 'Dr med', 'Dr med dent', 'Dr med univ', 'Dr med vet', 'Dr phil', 'Dr phil nat', 'Dr jur', 'Dr iur', 'Dr rer nat', 'Dr rer pol',
      'Dr rer oec', 'Dr rer soc oec', 'Dr rer medic', 'Dr oec', 'Dr oec publ', 'Dr techn', 'Dr sc', 'Dr sc techn', 'Dr sc nat', 'Dr scient', 'Dr sc hum', 'Dr hc', 'Dr h c', 'Dr hc mult', 'Dr eh', 'Dr e h', 'Dr habil', 'Dr agr', 'Dr theol',
      'Dr nat techn', 'Dr mont', 'Dr math', 'Dr paed', 'Dr Dr', 'Dres', 'Dra', 'Docteur', 'Dott', 'Dottssa', 'PD Dr', 'Priv-Doz Dr', 'drs',
    ],
    rank: 70,
    de: same('Dr.'),
    en: 'Dr',
  },
  lecturer: { forms: ['PD', 'PrivDoz', 'Privatdozent', 'Privatdozentin', 'Doz'], rank: 65, de: same('Dr.'), en: 'Dr' },
  doubleMagister: { forms: ['MMag', 'MMaga'], rank: 41, at: same('MMag.') },
  magister: { forms: ['Mag', 'Maga', 'Mag FH', 'Mag phil', 'Mag rer nat', 'Mag iur', 'Mag jur', 'Mag rer soc oec', 'Mag arch', 'Magistra', 'Magister'], rank: 40, at: same('Mag.') },
  diplomaEngineer: { forms: ['DI', 'DI FH', 'DDI', 'DiplIng', 'DiplIng FH', 'DDiplIng', 'DI Dr techn'], rank: 39, at: same('DI') },
  engineer: { forms: ['Ing', 'Ing HTL'], rank: 20, at: same('Ing.') },
  diploma: {
    forms: ['DiplKfm', 'DiplKffr', 'DiplVolksw', 'DiplBetriebsw', 'DiplPhys', 'DiplChem', 'DiplPsych', 'DiplInf', 'DiplInform', 'DiplPäd', 'DiplSoz', 'DiplBiol', 'DiplMath', 'DiplPol', 'DiplÜbers', 'DiplHdl', 'DiplOek', 'DiplJur', 'DiplDes', 'DiplSozPäd', 'DiplGeogr', 'DiplGeol', 'Bakk', 'Bakk phil', 'Bakk techn', 'Lic', 'lic iur', 'lic phil', 'lic oec', 'RA', 'RAin', 'StB', 'WP', 'Dekan', 'Dekanin', 'Rektor', 'Rektorin', 'Herr', 'Herrn', 'Frau', 'Mr', 'Mrs', 'Ms', 'Miss', 'M', 'Mme', 'Mlle', 'Sr', 'Sra', 'Srta', 'Dhr', 'Mevr', 'Mw', 'Signor', 'Signora', 'Hon', 'The Hon', 'Em', 'ir', 'mr'],
    rank: 0,
  },
  mx: { forms: ['Mx'], rank: 5, en: 'Mx' },
  courtCouncillor: { forms: ['Hofrat', 'HR'], rank: 10, at: { neutral: 'Hofrat', frau: 'Hofrätin', herr: 'Hofrat' } },
  courtCouncillorFeminine: { forms: ['Hofrätin'], rank: 10, at: { neutral: 'Hofrätin', frau: 'Hofrätin', herr: 'Hofrat' } },
  commercialCouncillor: { forms: ['Kommerzialrat', 'KommR', 'KR'], rank: 10, at: { neutral: 'Kommerzialrat', frau: 'Kommerzialrätin', herr: 'Kommerzialrat' } },
  commercialCouncillorFeminine: { forms: ['Kommerzialrätin'], rank: 10, at: { neutral: 'Kommerzialrätin', frau: 'Kommerzialrätin', herr: 'Kommerzialrat' } },
  sir: { forms: ['Sir'], rank: 80, en: 'Sir', withGiven: true },
  dame: { forms: ['Dame'], rank: 80, en: 'Dame', withGiven: true },
  lord: { forms: ['Lord'], rank: 95, en: 'Lord' },
  lady: { forms: ['Lady'], rank: 95, en: 'Lady' },
  baroness: { forms: ['Baroness'], rank: 95, en: 'Baroness' },
  reverend: { forms: ['Rev', 'Revd', 'Reverend', 'The Rev', 'The Revd'], rank: 60, en: 'Reverend' },
  father: { forms: ['Fr', 'Father'], rank: 61, en: 'Father' },
  rabbi: { forms: ['Rabbi'], rank: 75, en: 'Rabbi' },
  imam: { forms: ['Imam'], rank: 75, en: 'Imam' },
  judge: { forms: ['Judge'], rank: 85, en: 'Judge' },
  justice: { forms: ['Justice'], rank: 86, en: 'Justice' },
  captain: { forms: ['Capt', 'Captain'], rank: 50, en: 'Captain' },
  major: { forms: ['Maj', 'Major'], rank: 51, en: 'Major' },
  colonel: { forms: ['Col', 'Colonel', 'Lt Col', 'Lieutenant Colonel'], rank: 52, en: 'Colonel' },
  general: { forms: ['Gen', 'General'], rank: 53, en: 'General' },
  lieutenant: { forms: ['Lt', 'Lieutenant'], rank: 49, en: 'Lieutenant' },
  sergeant: { forms: ['Sgt', 'Sergeant'], rank: 48, en: 'Sergeant' },
  ambassador: { forms: ['Amb', 'Ambassador'], rank: 85, en: 'Ambassador' },
  senator: { forms: ['Sen', 'Senator'], rank: 85, en: 'Senator' },
  representative: { forms: ['Rep', 'Representative'], rank: 84, en: 'Representative' },
} as const satisfies Record<string, TitleSpec>;

export type Title = keyof typeof titleTable;
export const titleSpec = (title: Title): TitleSpec => titleTable[title];

const bare = (text: string) => text.normalize('NFC').toLowerCase().replace(/[.\s()\-–/:*]/g, '');

const byForm = new Map<string, Title>(
  Object.entries(titleTable).flatMap(([title, { forms }]) => forms.map((form) => [bare(form), title as Title] as const)),
);
const longestForm = 4;

/** Forms that are names as often as titles: only with a dot, or where the text holds nothing but titles. */
const ambiguous = new Set(['di', 'm', 'fr', 'hon', 'em', 'rep', 'gen', 'sen', 'amb', 'col', 'maj', 'sr', 'dra', 'ing', 'mag', 'doz', 'hr', 'kr', 'ra', 'wp', 'pd', 'ir', 'mr', 'lic', 'dame', 'lord', 'judge', 'justice', 'major', 'general', 'senator', 'rabbi', 'imam', 'father', 'lady']);
const standsAsTitle = (word: string) => /\.$/.test(word) || !ambiguous.has(bare(word)) || /^(DI|PD|HR|KR|RA|WP|Mr|Hon|Dame|Lord|Lady|Judge|Justice|Rabbi|Imam|Father|Senator|Major|General)$/.test(word);

/**
 * The titles at the start of `text`, in order, and the words after them. With `titlesOnly` (a field that holds titles)
 * words that are no known title are passed over.
 */
export function splitTitles(text: string, titlesOnly = false): { titles: Title[]; rest: string[] } {
  const words = text.replace(/(?<=\p{L}{2}\.)(?=\p{Lu}\p{L})/gu, ' ').split(/[\s,]+/).filter(Boolean);
  const titles: Title[] = [];
  let at = 0;
  while (at < words.length) {
    const found = titleAt(words, at, titlesOnly);
    if (!found && !titlesOnly) break;
    if (found) titles.push(found.title);
    at += found?.length ?? 1;
  }
  return { titles, rest: words.slice(at) };
}

function titleAt(words: string[], at: number, titlesOnly: boolean): { title: Title; length: number } | undefined {
  for (let length = Math.min(longestForm, words.length - at); length > 0; length--) {
    const title = byForm.get(bare(words.slice(at, at + length).join('')));
    // A title takes the last word of a name only where the text holds nothing but titles: "Judge" can be a surname.
    const leavesName = titlesOnly || at + length < words.length;
    if (title && leavesName && (titlesOnly || length > 1 || standsAsTitle(words[at] ?? ''))) return { title, length };
  }
  return undefined;
}

/** Letters after a name: degrees, orders, generations. */
const credential =
  /^(Jr|Sr|II|III|IV|PhD|DPhil|MD|DDS|DVM|JD|LLM|LLB|E?MBA|MPA|MPH|M\.?Sc|MSc|MS|MA|MEng|BSc|BS|BA|BEng|BBA|MAS|MAIS|CPA|CFA|ACCA|CIMA|PMP|CEng|FCA|FRS|FREng|FRCP|OBE|MBE|CBE|KC|QC|Esq|RN|PE|EdD|DBA|PsyD|PharmD|ScD|DSc|iR|aD|em|emer|emeritus|emerita|MIM|MBL|DSc|Bakk)$/i;
const isOneCredential = (text: string) => credential.test(text.replace(/\([^)]*\)/g, '').replace(/[.\s]/g, ''));
export const isCredential = (text: string): boolean => isOneCredential(text) || text.split(/\s+/).every(isOneCredential);

/** A doctorate stated after the name: "Jane Smith, PhD" is Dr Smith in English. */
export const isDoctorate = (text: string): boolean => /^(PhD|DPhil|MD|DDS|DVM|EdD|DBA|PsyD|PharmD|ScD|DSc)$/i.test(text.replace(/[.\s]/g, ''));

/** The highest of several titles among those that `spoken` knows a word for. */
export const highestTitle = (titles: Title[], spoken: (spec: TitleSpec) => boolean): TitleSpec | undefined =>
  titles
    .map(titleSpec)
    .filter(spoken)
    .sort((a, b) => b.rank - a.rank)[0];
