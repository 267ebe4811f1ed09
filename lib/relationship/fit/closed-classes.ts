import { foldedWords } from '@/lib/model/fold';

const listed = (words: string): ReadonlySet<string> => new Set(foldedWords(words));

/** Closed classes of English and German words, folded: by these `about-person.ts` and `bio-line.ts` see of whom a clause speaks. */
export const nominatives = listed('he she they I er sie ich');

export const otherNominatives = listed('it we you who which what there this these everyone everybody nobody someone people wir es man jeder jede alle viele niemand wer was');

export const possessives = listed('his her their my sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine meinem meinen meiner meines');

export const determiners = listed(`
  the a an this that these those every each some any no all its our your whose
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine keinen unser unsere unseren unserem unserer dessen deren
`);

export const prepositions = listed(`
  about across after against among around as at before between by during for from in including into like near of off on over per since through throughout to toward towards under until upon via with within without
  ab an am als auf aus bei beim bis durch fur gegen gemeinsam im in ins mit nach neben seit trotz uber uberm um unter vom von vor wahrend wegen wie zu zum zur zusammen zwischen
`);

/** Before these a name or a pronoun is no subject. */
export const beforeObjects = listed('about after against as at by for from in like of on over to under with without an auf aus bei durch fur gegen mit nach ohne uber um von vom wie zu zum zur');

export const auxiliaries = listed(`
  is are was were be been has have had do does did can could will would shall should may might must
  ist sind war waren sei hat haben hatte hatten wird werden wurde wurden kann konnen konnte konnten muss mussen soll sollen sollte darf durfen durfte mag will wollen
`);

export const conjunctions = listed('and or but yet so also und oder aber doch sondern sowie auch denn');

export const negations = { english: listed('no not never nothing neither nor none hardly rarely seldom cannot don didn doesn isn wasn hasn hadn'), german: listed('nicht nie niemals nichts kaum selten weder kein keine keinen keinem keiner keines keinerlei') };

/** What might be, might have been or is only sought. */
export const unreal = /(?<!\p{L})(would|wants?|wanted|wish(es|ed)|hop(es|ed)|appl(y|ies|ied) (for|to)|tr(y|ies|ied) to|dream(s|ed|t)|wollten?|möchten?|würden?|hätten?|wäre|träumte?|wünschte?|hoffte?|need(s|ed)|brauchte?|bewarb|bewirbt|versuchte?)(?!\p{L})/iu;

/** Relatives and friends: of them and with them people do other things than work. */
export const kin = listed(`
  aunt aunts uncle uncles brother brothers sister sisters children cousin cousins dad daughter daughters father fathers friend friends grandchildren grandfather grandmother grandparents
  husband kids mother mothers neighbour neighbours neighbor neighbors nephew nephews niece nieces parents son sons wife
  bruder eltern enkel enkelin enkelkinder frau freund freunde freundin geschwister grosseltern grossmutter grossvater kind kinder kindern lebensgefahrte lebensgefahrtin mann mutter nachbar nachbarin nachbarn neffe nichte
  onkel oma opa schwager schwagerin schwester schwestern sohn sohne tante tochter vater vetter cousine
`);

/** The person's work is theirs, and so is what their group does. */
export const groups = /^(group|lab|laboratory|team|work|research|studio|practice|consultancy|company|\p{L}*(gruppe|labor|team|abteilung|arbeit|arbeiten|forschung|werkstatt|kanzlei|praxis))$/u;

/** What somebody is good at or busy with, as it is named beside a possessive or before a colon. */
export const fields = /^(fields?|focus|foci|special(i?ty|i?ties|isms?|isations?|izations?)|subjects?|topics?|themes?|areas?|domains?|expertise|experience|interests?|passion|task|tasks|job|duty|duties|responsibility|responsibilities|strengths?|profession|skills?|hearts?|time|days?|week|competen\p{L}*|qualifications?|\p{L}*(fach|gebiete?|gebieten|felder?|feldern|schwerpunkte?|schwerpunkten|them[ae]|themen|aufgaben?|starken?|spezialisierung(en)?|spezialitat(en)?|beruf|leidenschaft|handwerk|interessen?|fokus|kompetenz(en)?|kenntnisse?n?|erfahrung(en)?|fahigkeiten|herzen|alltag|woche|qualifikation(en)?))$/u;
