import type { Said } from './said';

/** `before`: the words before it, the two last of them; `after`: the next one, as written in `next`; `beside`, `unless`: what the whole sentence has or has not. */
type Neighbours = { word: RegExp; before?: RegExp; after?: RegExp; next?: RegExp; beside?: RegExp; unless?: RegExp };

const persons = /^(teachers?|mentors?|managers?|boss|supervisors?|leaders?|coach|coaches|lehrer|lehrerin|lehrern|mentorin|chefs?|chefin|leiter|leiterin)$/;

/** Where a word only sounds like a skill of the person described; folded words beside each other. */
const notMeant: readonly Neighbours[] = [
  { word: /^manag(e|es|ed|ing)$/, after: /^to$/ },
  { word: /^(lead|leads|led|leading)$/, after: /^to$/ },
  { word: /^fuhr(t|te|en|ten|ung|ungen)$/, after: /^(zu|zum|zur|durch)$/ },
  { word: /^speaking$/, before: /^(generally|strictly|broadly|roughly)$/ },
  { word: /^speak(s|ing)?$/, after: /^(to|fluent|two|three|four|five|six|several|many|\p{L}+(ish|ian|ese)|german|french|dutch|greek|czech)$/u },
  // A language: "speaks Welsh".
  { word: /^(speak|speaks|speaking|spoke)$/, next: /^\p{Lu}/u },
  { word: /^talks?$/, after: /^(to|with|about)$/ },
  { word: /^/, before: /^(no|not|never|without|kein|keine|keinen|keiner|keinem|nicht|nie|ohne)$/ },
  // "Sprechen" is a skill where it is said before whom or on what, "Führungen" and "Leitungen" are tours and pipes.
  { word: /^(sprechen|spricht|sprach)$/, unless: /^(vor|auf|uber|offentlich)$/ },
  { word: /^(fuhrungen|leitungen)$/ },
  { word: /^fuhr(t|te)$/, after: /^(ihn|uns|mich)$/ },
  { word: /^lehre$/, after: /^(zum|zur|als)$/ },
  { word: /^lehre$/, before: /^einer?$/ },
  { word: /^lead$/, before: /^(with|from|of|in|contains)$/ },
  { word: /^management$/, before: /^under$/ },
  { word: /^budgets?$/, before: /^(low|on a)$/ },
  { word: /^networks?$/, before: /^(fi|wifi|wlan|road|rail|railway|phone|computer|neural)$/ },
  // Done by others: "was interviewed by", "which was founded in".
  { word: /(ed|ught|tten|wn|sold|led)$/, before: /^(is|are|was|were|be|been|being)$/ },
  { word: /^(ver|be|er|ent|ge).*t$/, after: /^(wird|werden|wurden?|worden)?$/, beside: /^(wird|werden|wurden?)$/, unless: /^(von|vom|durch)$/ },
  // Others than the person: "Speakers can be hired".
  { word: /(?<!engine)ers$/, before: /^$/ },
  { word: persons, before: /^(his|her|their|my|sein|seine|seinem|seinen|seiner|ihr|ihre|ihrem|ihren|ihrer)$/ },
];

const between = /^(own|former|first|old|new|eigene\w?|ehemalige\w?|fruhere\w?)$/;

/** Whether the word at `i` says something else than a skill of the person whom the sentence describes. */
export function isNotMeant(sentence: readonly Said[], i: number): boolean {
  const { word = '', written = '' } = sentence[i] ?? {};
  if (written.toLowerCase() === 'lost') return true;
  const last = sentence[i - 1]?.word ?? '';
  const before = between.test(last) ? (sentence[i - 2]?.word ?? '') : last;
  const two = `${sentence[i - 2]?.word ?? ''} ${last}`;
  const { word: after = '', written: next = '' } = sentence[i + 1] ?? {};
  const has = (sought: RegExp) => sentence.some((other) => sought.test(other.word));
  return notMeant.some((one) =>
    one.word.test(word) &&
    (!one.before || one.before.test(before) || one.before.test(two)) &&
    (!one.after || one.after.test(after)) &&
    (!one.next || one.next.test(next)) &&
    (!one.beside || has(one.beside)) &&
    !(one.unless && has(one.unless)));
}

const perfect = /^(hat|habe|haben|hatte|hatten)$/;
const participle = /^ge(?!.*(heit|keit|schaft)$).{3,}(t|en)$/;

/** German participles as the verbs they are of, where the person did it ("hat ... gegründet") and not others ("gegründet 1409"). */
export const active = (sentence: readonly Said[]): Said[] =>
  sentence.some(({ word }) => perfect.test(word))
    ? sentence.map(({ written, word }) => ({ written, word: participle.test(word) && written.startsWith('ge') ? word.slice(2) : word }))
    : [...sentence];
