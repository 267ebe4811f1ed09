import { auxiliaries, conjunctions, determiners, fields, prepositions } from './closed-classes';
import { type Said, saidIn } from './said';

/** Words that end like the names of who does something. */
const notAgents = /^(ever|papers?|chapters?|posters?|letters?|newsletters?|cent(er|re)s?|numbers?|offers?|orders?|careers?|water|wasser|summers?|sommer|winter|dinners?|computer|theater|talents?|semester|zimmer|fenster|alter|wetter|messer|lager|colors?|floors?|doors?|for|or|over|under|after|other)$/;
const agent = /^(\p{L}*(head|lead|chief|chair|chef|chefin|fellow|nurse|expert|expertin|experte|dean|partner|professor|consultant|assistant|accountant|beauftragter?|vorsitzender?|leitung|kraft|fachfrau|fachmann|kauffrau|kaufmann|man|woman)|\p{L}{2,}(er|or|ist|ian|erin|orin|istin|loge|login|ent|entin|eur|eurin))$/u;

/** Whether a word says who somebody is by what they do: "engineer", "Leiterin". `word`: folded. */
export const isAgent = (word: string): boolean => agent.test(word) && !notAgents.test(word) && !isFunction(word) && !word.endsWith('ment');

const isNoun = ({ written }: Said) => /^\p{Lu}/u.test(written);

/** A German verb stands, written small, right behind a noun; an adjective stands before one. */
const isVerbAt = (said: readonly Said[], i: number): boolean => {
  const { written = '', word = '' } = said[i] ?? {};
  const last = said[i - 1];
  return /^\p{Ll}{3,}(t|te|ten|en|ern|eln)$/u.test(written) && last !== undefined && (isNoun(last) || /^\d/.test(last.word)) && !isFunction(word);
};

const isFunction = (word: string) => prepositions.has(word) || determiners.has(word) || conjunctions.has(word);

/** Whether nothing says that these words have a finite verb. */
export const isVerbless = (said: readonly Said[]): boolean => !said.some(({ word }, i) => auxiliaries.has(word) || isVerbAt(said, i));

const months = 'Jan(uary|uar)?|Feb(ruary|ruar)?|Mar(ch)?|März|Apr(il)?|Ma[yi]|June?|Juni|July?|Juli|Aug(ust)?|Sept?(ember)?|O[ck]t(ober)?|Nov(ember)?|De[cz](ember)?';
const appointment = new RegExp(
  `\\b\\p{L}+days?\\b|tags?\\b|\\d ?(am|pm|a\\.m|p\\.m|Uhr)\\b|\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2}\\.? (${months})\\b|\\b(Mo|Di|Mi|Do|Fr)[–-]|\\b(free|tickets?|admission|Eintritt|Anmeldung|registration)\\b`,
  'u',
);

/** Whether a line says when or how something can be visited. */
const isAppointment = (line: string): boolean => appointment.test(line);

const label = /^([^:.]{3,50}):\s+(?=\S)/;

/** What stands behind a label of competence ("Focus: …", "Schwerpunkte: …"); before a name, the label itself. `isName`: whether a word is of the person's name. */
export function labelled(line: string, isName: (word: string) => boolean): string | undefined {
  const [whole, name = ''] = label.exec(line) ?? [];
  if (whole === undefined || isAppointment(line)) return undefined;
  const before = saidIn(name);
  const rest = line.slice(whole.length);
  if (before.length <= 4 && before.some(({ word }) => fields.test(word)) && !determiners.has(before[0]?.word ?? '')) return rest;
  const said = saidIn(rest);
  return said.length > 0 && said.length <= 4 && said.some(({ word }) => isName(word)) ? name : undefined;
}

/** "Experienced in …", "spezialisiert auf …". */
const competent = /^(experienced?|expertise|background|speciali[sz](ed|ing|es)|responsible|skilled|trained|qualified|certified|focus(ed|es|ing)?|works?|working|erfahren|erfahrung|spezialisiert|zustandig|verantwortlich|ausgebildete?r?|zertifizierte?r?|promoviert|tatig)$/;

const beginsVerb = /^(\p{L}{2,}(?<!s)s|\p{L}{2,}(ed|ing)|led|ran|built|wrote|taught|held|won|\p{L}{2,}(t|te))$/u;
const object = /^(the|a|an|its|his|her|their|all|several|many|two|three|four|das|die|den|eine|einen|drei|zwei|\d+)$/;

const qualification = /^(ausbildung|weiterbildung|fortbildung|studium|diplom|diploma|degree|certificate|zertifikat)$/;
const year = /\b(19[5-9]|20)\d\d\b/;
const isSince = /\b(since|seit|from|ab)\b.*\b(19[5-9]|20)\d\d\b|\b(19[5-9]|20)\d\d ?[–-]/;

/** "Seit 2018 …", "2012–2016 …" */
const timeWord = /^(\d{4}|since|from|until|seit|von|bis|ab|today|present|now|currently|previously|heute|aktuell|derzeit|zuvor|fruher)$/;

/** The words before the first preposition or conjunction. */
const headOf = (said: readonly Said[]): readonly Said[] => {
  const end = said.findIndex(({ word }, i) => i > 0 && (isFunction(word) || /^\d/.test(word)));
  return end < 0 ? said : said.slice(0, end);
};

/**
 * Whether a line without a subject says what the person does, as biographies do: a role ("Lead designer of …", "Leiterin der …"), a competence
 * ("Experienced in …"), a verb with its object ("Founded the …", "Leitet das …") or a station with its years ("Entwicklung von … seit 2011").
 */
export function isBioLine(line: string, said: readonly Said[]): boolean {
  const [first, second] = said;
  if (!first || line.includes(':') || isAppointment(line) || determiners.has(first.word)) return false;
  if (beginsVerb.test(first.word) && second && object.test(second.word)) return true;
  if (!isVerbless(said)) return false;
  if (competent.test(first.word) && said.slice(1, 5).some(({ word }) => prepositions.has(word))) return true;
  const start = said.findIndex(({ word }) => !timeWord.test(word));
  const head = headOf(said.slice(start));
  const [begin, last] = [head[0]?.word ?? '', head.at(-1)?.word ?? ''];
  if (start < 0 || prepositions.has(begin) || head.length > 4) return false;
  return isAgent(last) || isSince.test(line) || (year.test(line) && head.some(({ word }) => qualification.test(word)));
}
