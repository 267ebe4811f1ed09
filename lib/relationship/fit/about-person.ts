import { foldedWords } from '@/lib/model/fold';
import { isAgent, isBioLine, isVerbless, labelled } from './bio-line';
import {
  beforeObjects, conjunctions, determiners, fields, groups, kin, negations, nominatives, otherNominatives, possessives, prepositions, unreal,
} from './closed-classes';
import { type Said, saidIn } from './said';

/** Of whom a clause speaks: of the person, of another, or it goes on with what the one before it speaks of. */
type Subject = 'person' | 'other' | 'same';

const english = /^(the|a|an|this|that|these|those|every|each|some|any|all|our|its)$/;
const span = /^(years?|months?|weeks?|days?|terms?|time|times|decades?|spring|summer|autumn|winter|morning|evening)$/;
const article = /^(a|an|ein|eine|einer)$/;

const clauseEnd = /[;,:]\s+|\s[–—|·•-]\s|\s\(|\)|\s(?=(?:and|but|while|whereas|und|aber|doch|während)\s(?:he|she|they|I|it|we|er|sie|ich|es|wir)\s)/u;

const failed = /\b(fails|failed|dropped out|gave up|turned down|rejected|unsuccessful\w*|without success|in vain|came to nothing|scheitert\w*|gescheitert\w*|brach\b.*\bab|abgebrochen|gab\b.*\bauf|aufgegeben|durchgefallen|erfolglos|ohne Erfolg|vergeblich|abgelehnt)\b/iu;
const disliked = /(?<!\p{L})(worst|weakest|avoids|avoided|hates|hated|dislikes|disliked|fears|feared|schlechtest\w*|schwächst\w*|meidet|mied|hasst\w*|scheut\w*|fürchtet\w*)(?!\p{L})/iu;
/** To whom or during what something was done is not what was done: "reports to the head of …", "während der …". */
const circumstance = /(?<!(contribut\w*|dedicated|committed|devoted|approach\w*|introduc\w*|access|key) )\b(to (the|a|his|her|their) .*$|(while|during|despite) .*?(?= (he|she|they|I)\b|$)|(während|trotz|wegen) \p{Ll}+ (\p{Ll}+ )*\p{Lu}\p{L}+)/u;
const leisure = /\b(spare time|free time|leisure|weekends?|off duty|outside work|holidays?|hobb(y|ies)|Freizeit|Wochenenden?|Urlaub|Feierabend|Hobbys?|privat|Sundays?|Sonntags?|sonntags)\b/u;
const quoting = /^(says?|said|thinks|jokes|admits|explains|sagt|sagte|meint|findet|erzahlt|scherzt)$/;
const ofThem = /\b(under (him|her|them)|unter (ihm|ihr|seiner|ihrer)|known as|(knows?|call) (him|her|them) as|kennen? (ihn|sie) als)\b/i;

const companions = /^(with|mit|and|und|like|wie)$/;

/** Whether a clause is on relatives or friends, beside whom nothing is said of work. */
const isPrivate = (said: readonly Said[]): boolean =>
  said.some(({ word }, i) => possessives.has(word) && !companions.test(said[i - 1]?.word ?? '') && said.slice(i + 1, i + 4).some((next) => kin.has(next.word)));

/** The German "sie" and "ihr" written large within a sentence, or before a plural, are the visitors or several people. */
const isPolite = (said: readonly Said[], i: number): boolean => {
  const { written = '', word = '' } = said[i] ?? {};
  return /^(sie|ihr|ihre\w?|ihnen)$/.test(word) && /^\p{Lu}/u.test(written) && (i > 0 || (word === 'sie' && /(en|ern|eln|sind)$/.test(said[1]?.word ?? '')));
};

/** Behind these a name is of who did it. */
const agentive = /^(by|von|durch)$/;

/** Where the person stands in a clause as he or she, or by their name, and not as one to whom or with whom something is done. */
const namedAt = (said: readonly Said[], isName: (word: string) => boolean): number =>
  said.findIndex(({ written, word }, i) => {
    const last = said[i - 1]?.word ?? '';
    if (isPolite(said, i) || (beforeObjects.has(last) && !(isName(word) && agentive.test(last)))) return false;
    if (nominatives.has(word)) return word !== 'i' || written === 'I';
    return isName(word) && /^\p{Lu}/u.test(written) && said[i + 1]?.word !== 's' && !(determiners.has(last) && !english.test(last));
  });

/** "The machines he looks after are old": the clause is on the machines; not so "a change she talks about", which only goes on. */
const isOfNoun = (said: readonly Said[], at: number, isFirst: boolean): boolean =>
  at > 1 && (isFirst || !article.test(said[0]?.word ?? '')) && nominatives.has(said[at]?.word ?? '') && english.test(said[0]?.word ?? '') && !said.slice(0, at).some(({ word }) => span.test(word));

/** Whether a clause is on the person's work or group ("Her lab uses …") or names it as theirs ("… has been his field"). */
function isTheirs(said: readonly Said[], isName: (word: string) => boolean): boolean {
  return said.some(({ word }, i) => {
    const isOwner = (possessives.has(word) && !isPolite(said, i)) || (isName(word) && said[i + 1]?.word === 's') || (word.endsWith('s') && isName(word.slice(0, -1)));
    if (!isOwner) return false;
    const owned = said.slice(i + 1, i + 5).map((one) => one.word);
    if (owned.some((one) => fields.test(one) || groups.test(one))) return true;
    return i === 0 && !owned.slice(0, 3).some((one) => kin.has(one) || isAgent(one) || isAgent(one.replace(/s$|innen$/, '')));
  });
}

function subjectOf(clause: string, said: readonly Said[], isName: (word: string) => boolean, isFirst: boolean): Subject {
  const at = namedAt(said, isName);
  if (at >= 0) return isOfNoun(said, at, isFirst) && !ofThem.test(clause) ? 'other' : 'person';
  if (isTheirs(said, isName) || ofThem.test(clause)) return 'person';
  const [first, ...rest] = conjunctions.has(said[0]?.word ?? '') ? said.slice(1) : said;
  if (!first || first.word === 'who') return 'same';
  if (otherNominatives.has(first.word) || possessives.has(first.word) || rest.slice(0, 1).some(({ word }) => otherNominatives.has(word))) return 'other';
  if (!determiners.has(first.word)) return 'same';
  if (article.test(first.word) && rest.slice(0, 4).some(({ word }) => isAgent(word))) return 'same';
  return !english.test(first.word) && /^\p{Lu}/u.test(rest[0]?.written ?? '') && isVerbless(said) ? 'same' : 'other';
}

/** A clause as far as it is said to be so: nothing of it where it is wished or failed, in English not what stands behind a "not". */
function asserted(whole: string): string {
  const clause = whole.replace(circumstance, '');
  const said = saidIn(clause);
  if (failed.test(clause) || disliked.test(clause) || leisure.test(clause) || isPrivate(said) || unreal.test(clause)) return '';
  if (/\b(nicht nur|not only|not-for-profit)\b/i.test(clause)) return clause;
  if (said.some(({ word }) => negations.german.has(word))) return '';
  const no = said.findIndex(({ word }) => negations.english.has(word));
  return no < 0 ? clause : said.slice(0, no).map(({ written }) => written).join(' ');
}

const isModifier = ([first, second]: readonly Said[]): boolean =>
  first !== undefined && (prepositions.has(first.word) || (/(ed|ing)$/.test(first.word) && prepositions.has(second?.word ?? '')));

/**
 * The parts of a sentence that say what the person whose page it is does, did, has or offers; none where it speaks of others, of an
 * institution, of an event or to the visitor. A clause counts if its subject is the person (by name, as he, she, they or I), their group or
 * work ("her lab", "sein Schwerpunkt"), or if it has none, as lines of biographies do (`bio-line.ts`); what follows it with no subject of
 * its own counts with it. What is denied, wished, failed, for leisure or about relatives does not. In doubt there is none.
 */
export function partsAbout(sentence: string, name: string): string[] {
  const names = new Set(foldedWords(name).filter((part) => part.length > 1));
  const isName = (word: string) => names.has(word);
  const behindLabel = labelled(sentence, saidIn, isName);
  if (behindLabel !== undefined) return [behindLabel];
  const clauses = sentence.split(clauseEnd).filter((clause) => /\p{L}/u.test(clause));
  const parts: string[] = [];
  let subject: Subject = isBioLine(sentence, saidIn(clauses[0] ?? '')) ? 'person' : 'other';
  let modifier = '';
  for (const [i, clause] of clauses.entries()) {
    const said = saidIn(clause);
    if (said.length <= 4 && said.some(({ word }) => quoting.test(word))) continue;
    const own = subjectOf(clause, said, isName, i === 0);
    if (own !== 'same') subject = own;
    if (i === 0 && own === 'same' && subject === 'other' && isModifier(said)) modifier = clause;
    else if (subject === 'person') {
      parts.push(...[modifier, asserted(clause)].filter(Boolean));
      modifier = '';
    }
  }
  return parts;
}
