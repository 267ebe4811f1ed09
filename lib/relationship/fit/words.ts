import { foldedWords } from '@/lib/model/fold';
import { stem } from './stem';

const listed = (text: string) => text.trim().split(/\s+/);

/** Words that say nothing about a subject, folded: English and German. */
const empty = new Set(
  listed(`
    a about after all also am an and any are as at be been before being between both but by can could did do does down each every few for from
    further get go had has have he her here him his how i if in into is it its just like make me more most much my new no not now of off
    on one only or other our out over own people person she so some such than that the their them then there these they this those through to
    too under until up us very want was we were what when where which while who whom why will with within without work works worked working year years
    you your become becoming learn learning better good great help helps job jobs first next many two three five fifty month months day days
    ab aber alle alles als am an auch auf aus bei beim bin bis da damit das dass dem den denn der des die dies diese dieser dieses doch dort du durch
    ein eine einem einen einer eines er es etwas fur gegen gut gute haben hat hatte ich ihm ihr ihre im in ins ist ja jahr jahre jahren jede jeden kann kein
    keine konnen lernen machen mehr mein meine mich mir mit mochte nach nicht noch nur ob oder ohne sehr sein seine seit selbst sich sie sind so sowie
    uber um und uns unser unsere unter viel viele vom von vor war was weg wenn werden wie wieder will wir wird wo wollen zu zum zur zwei drei arbeit arbeiten arbeitet
    neu neue neuen mensch menschen person personen bereich rund
  `),
);

/** Words for one thing in both languages, by their folded beginnings; a word belongs to the first group it fits. */
const groups = [
  'lead leads leading leader leaders leadership led manage manages managed manager managing management fuhren fuhrt fuhrte fuhrung leiten leitet leitete leitung leiter leiterin',
  'speak speaks speaking speaker speech speeches presentation presentations presenting vortrag vortrage vortragen redner rednerin reden prasentier',
  'teach teaches teaching taught teacher lehre lehrt lehren lehrer lehrerin unterricht unterrichten unterrichtet',
  'mentor mentors mentoring coach coaches coaching mentorin betreuung begleitung',
  'found founds founded founding founder startup startups entrepreneur entrepreneurship grund grunder grunderin grundung grunden grundet grundete unternehmerin unternehmer',
  'software programming programmer programmieren programmiert programmierung softwareentwicklung coding',
  'research researcher researching forschung forscht forschen forscherin forscher',
  'sales selling sell vertrieb verkauf verkaufen',
  'negotiat verhandeln verhandelt verhandlung verhandlungen',
  'optic optics optical optik optisch optische optischen',
  'statistic statistics statistical statistik statistisch',
  'sustainab nachhaltig nachhaltigkeit',
  'education bildung padagogik',
  'marketing werbung',
  'climate klima klimawandel klimaschutz',
  'health gesundheit gesundheitswesen medicine medicin medizin',
  'law legal recht jura juristin jurist',
  'design designs designing designer gestalten gestaltet gestaltung',
  'write writes writing writer schreiben schreibt autorin autor',
  'finance financial finanzen finanz',
  'energy energie',
].map((group, i) => ({ id: `=${i}`, words: new Set(listed(group)) }));

/** So long a word of a group also stands for longer ones that begin with it: other forms, and compounds. */
const beginning = 7;

const isOfGroup = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) || [...words].some((one) => one.length >= beginning && word.startsWith(one));

/** What stands for a word when words are compared: its group, or its stem. */
export const keyOf = (word: string): string => groups.find(({ words }) => isOfGroup(word, words))?.id ?? stem(word);

/** The folded words of a text that say something. */
export const tellingWords = (text: string): string[] => foldedWords(text).filter((word) => word.length > 2 && !empty.has(word));

/** A part of a German compound is at least so long. */
const compoundPart = 5;

/** Whether a word of a page says what a word of the user says: the same word in another form, one of its group, or a compound with it. */
export function saysTheSame(wished: string, found: string): boolean {
  const key = keyOf(wished);
  if (key === keyOf(found)) return true;
  if (key.startsWith('=')) return false;
  return key.length >= compoundPart && found.length > wished.length + 2 && (found.startsWith(key) || found.endsWith(wished));
}
