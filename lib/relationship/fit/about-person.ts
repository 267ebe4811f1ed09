import { foldedWords } from '@/lib/model/fold';
import { asserted } from './asserted';
import { isAgent, isBioLine, isVerbless, labelled } from './bio-line';
import { beforeObjects, conjunctions, determiners, fields, groups, kin, nominatives, otherNominatives, possessives, prepositions } from './closed-classes';
import { type Said, saidIn } from './said';

/** Of whom a clause speaks: of the person, of another, or it goes on with what the one before it speaks of. */
type Subject = 'person' | 'other' | 'same';
type IsName = (word: string) => boolean;

const clauseEnd = /[;,:]\s+|\s[–—|·•-]\s|\s\(|\)|\s(?=(?:and|but|while|whereas|und|aber|doch|während)\s(?:he|she|they|I|it|we|er|sie|ich|es|wir)\s)/u;

const english = /^(the|a|an|this|that|these|those|every|each|some|any|all|our|its)$/;
const indefinite = /^(a|an|ein|eine|einer)$/;
const span = /^(years?|months?|weeks?|days?|terms?|time|times|decades?|spring|summer|autumn|winter|morning|evening)$/;
const quoting = /^(says?|said|thinks|jokes|admits|explains|sagt|sagte|meint|findet|erzahlt|scherzt)$/;
const ofThem = /\b(under (him|her|them)|unter (ihm|ihr|seiner|ihrer)|known as|(knows?|call) (him|her|them) as|kennen? (ihn|sie) als)\b/i;
const colleague = /^(colleagues?|boss|kolleg(e|en|in|innen))$/;
const title = /^(dr|prof|professor|mr|ms|mrs|frau|herr)$/;
/** Behind these a name is of who did it. */
const agentive = /^(by|von|durch)$/;
/** A firm that has the person's name: "Moss & Reed", "Moss Brothers". */
const firmName = /\p{Lu}[\p{L}’-]+ (& \p{Lu}[\p{L}’-]+ ?)+/gu;
const firm = /^(brothers|sons|daughters|partners?|llp|ltd|inc|gmbh|ag|kg|group|foundation|stiftung)$/;

const wordAt = (said: readonly Said[], i: number): string => said[i]?.word ?? '';

/** The German "Sie" and "Ihr" within a sentence, or before a plural, are the visitors or several people. */
const isPolite = (said: readonly Said[], i: number): boolean =>
  /^(Sie|Ihr|Ihre\p{L}?|Ihnen)$/u.test(said[i]?.written ?? '') && (i > 0 || (wordAt(said, 0) === 'sie' && /(en|ern|eln|sind)$/.test(wordAt(said, 1))));

/** Where the person stands in a clause as he or she, or by their name, and not as one to whom or with whom something is done; -1 if nowhere. */
const namedAt = (said: readonly Said[], isName: IsName): number =>
  said.findIndex(({ written, word }, i) => {
    const [last, next] = [wordAt(said, i - 1), wordAt(said, i + 1)];
    if (nominatives.has(word)) return !beforeObjects.has(last) && !isPolite(said, i) && (word !== 'i' || written === 'I');
    const isGerman = determiners.has(last) && !english.test(last);
    return isName(word) && /^\p{Lu}/u.test(written) && (agentive.test(last) || !beforeObjects.has(last)) && next !== 's' && !firm.test(next) && !isGerman;
  });

/** "The machines he looks after are old": the clause is on the machines; not so "a change she talks about", which only goes on. */
const isOfNoun = (said: readonly Said[], at: number, isFirst: boolean): boolean =>
  at > 1 &&
  nominatives.has(wordAt(said, at)) &&
  english.test(wordAt(said, 0)) &&
  (isFirst || !indefinite.test(wordAt(said, 0))) &&
  !said.slice(0, at).some(({ word }) => span.test(word));

const isSomebody = (word: string) => [word, word.replace(/s$|innen$/, '')].some((one) => kin.has(one) || colleague.test(one) || isAgent(one));

/** Whether a clause is on the person's work or group ("Her lab uses …") or names a thing as theirs ("… has been his field"). */
const isTheirs = (said: readonly Said[], isName: IsName): boolean =>
  said.some(({ word }, i) => {
    const isGenitive = (isName(word) && wordAt(said, i + 1) === 's') || (word.endsWith('s') && isName(word.slice(0, -1)));
    if (!isGenitive && (!possessives.has(word) || isPolite(said, i))) return false;
    const owned = said.slice(i + 1, i + 5).map((one) => one.word);
    const thing = owned.findIndex((one) => fields.test(one) || groups.test(one));
    const isOfSomebody = owned.slice(0, thing < 0 ? 3 : Math.min(thing, 3)).some(isSomebody);
    return !isOfSomebody && (i === 0 || thing >= 0);
  });

function subjectOf(clause: string, said: readonly Said[], isName: IsName, isFirst: boolean): Subject {
  if (title.test(wordAt(said, 0)) && !said.slice(1, 5).some(({ word }) => isName(word))) return 'other';
  const at = namedAt(said, isName);
  if (ofThem.test(clause) || (at < 0 && isTheirs(said, isName))) return 'person';
  if (at >= 0) return isOfNoun(said, at, isFirst) ? 'other' : 'person';
  return ownSubject(conjunctions.has(wordAt(said, 0)) ? said.slice(1) : said);
}

/** Whether a clause in which the person does not stand has a subject of its own; enumerations and appositions ("a trained nurse") have none. */
function ownSubject(said: readonly Said[]): Subject {
  const [first, next] = [wordAt(said, 0), wordAt(said, 1)];
  if (first === '' || first === 'who') return 'same';
  if (otherNominatives.has(first) || otherNominatives.has(next) || possessives.has(first)) return 'other';
  if (!determiners.has(first)) return 'same';
  if (indefinite.test(first) && said.slice(1, 5).some(({ word }) => isAgent(word))) return 'same';
  return !english.test(first) && /^\p{Lu}/u.test(said[1]?.written ?? '') && isVerbless(said) ? 'same' : 'other';
}

/** "Trained as a nurse, she …": what stands before the subject and belongs to it. */
const isModifier = (said: readonly Said[]): boolean =>
  prepositions.has(wordAt(said, 0)) || (/(ed|ing)$/.test(wordAt(said, 0)) && prepositions.has(wordAt(said, 1)));

/**
 * The parts of a sentence that say what the person whose page it is does, did, has or offers; none where it speaks of others, of an
 * institution, of an event or to the visitor. A clause counts if its subject is the person (by name, as he, she, they or I), their group or
 * work ("her lab", "sein Schwerpunkt"), or if it has none, as lines of biographies do (`bio-line.ts`); what follows it with no subject of
 * its own counts with it. What is denied, sought, failed, for leisure or about relatives does not (`asserted.ts`). In doubt there is none.
 * `name`: the person's; '' if it is not known.
 */
export function partsAbout(sentence: string, name: string): string[] {
  const names = new Set(foldedWords(name).filter((part) => part.length > 1));
  const isName = (word: string) => names.has(word);
  const behindLabel = labelled(sentence, isName);
  if (behindLabel !== undefined) return [behindLabel];
  const clauses = sentence.replace(firmName, 'it ').split(clauseEnd).filter((clause) => /\p{L}/u.test(clause));
  const parts: string[] = [];
  let subject: Subject = isBioLine(sentence, saidIn(clauses[0] ?? '')) ? 'person' : 'other';
  let modifier = '';
  for (const [i, clause] of clauses.entries()) {
    const said = saidIn(clause);
    if (said.length <= 4 && said.some(({ word }) => quoting.test(word))) continue;
    const own = subjectOf(clause, said, isName, i === 0);
    if (own !== 'same') subject = own;
    if (subject === 'person') parts.push(modifier, asserted(clause));
    modifier = i === 0 && own === 'same' && subject === 'other' && isModifier(said) ? clause : '';
  }
  return parts.filter(Boolean);
}
