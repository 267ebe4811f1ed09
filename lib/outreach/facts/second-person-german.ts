/** The end of a subordinate clause for a verb as it stands in a biography: after "Sie", after "du". */
type Ends = Record<'Sie' | 'du', string>;

const stems = 'leit führ forsch lehr arbeit plan gründ koordinier moderier organisier engagier promovier studier interessier konzipier publizier dozier analysier spezialisier beschäftig befass begleit betreu entwickel verantwort unterstütz unterricht erforsch untersuch vermittel gestalt übersetz produzier programmier informier'.split(' ');
const withoutGe = /^(be|ent|er|ver|über|unter|ge)|ier$/;

const regular = (stem: string): [string, Ends][] => {
  const e = /[dt]$/.test(stem) ? 'e' : '';
  const whole = stem.endsWith('el') ? `${stem}n` : `${stem}en`;
  const second = `${stem}${e}${/[sßz]$/.test(stem) ? 't' : 'st'}`;
  const participle = `${withoutGe.test(stem) ? '' : 'ge'}${stem}${e}t`;
  const first = stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
  const present = { Sie: whole, du: second };
  const past = { Sie: `${participle} haben`, du: `${participle} hast` };
  return [[`${stem}${e}t`, present], [first, present], [`${stem}${e}te`, past]];
};

const finite = new Map<string, Ends>([
  ...stems.flatMap(regular),
  ['ist', { Sie: 'sind', du: 'bist' }],
  ['bin', { Sie: 'sind', du: 'bist' }],
  ['war', { Sie: 'waren', du: 'warst' }],
  ['hat', { Sie: 'haben', du: 'hast' }],
  ['habe', { Sie: 'haben', du: 'hast' }],
  ['berät', { Sie: 'beraten', du: 'berätst' }],
  ['schreibt', { Sie: 'schreiben', du: 'schreibst' }],
]);

const others = /(?<!\p{L})(sie|er|ihr|ihre[nmrs]?|ihm|ihn|ihnen|sein|seine[nmrs]?|ich|mich|mir|mein|meine[nmrs]?|wir|uns|unsere?[nmrs]?|man)(?!\p{L})/iu;
/** A verb's separated part, another clause, a second verb: the order of words would change. */
const entangled = /(?<!\p{L})(auf|ein|an|ab|aus|mit|vor|zu|um|her|hin|weiter|zusammen|bei|nach|durch|fort|los|statt|teil|zurück|fest)$|, (der|die|das|dem|den|deren|dessen|wo|wie|was|wenn|weil|dass|ob|um|indem|sodass|aber|sondern|wobei|und|denn)\b|(?<!\p{L})und (ist|hat|war|\p{Ll}{3,}t)(?!\p{L})/u;
const participle = /(ge\p{Ll}+(t|en)|iert|(be|ent|er|ver)\p{Ll}+(t|en))$/u;
const opening = String.raw`(?:Zuvor|Davor|Danach|Seit|Von|Vor|Nach|In|Im|Am|An|Bei|Heute|Derzeit|Dort|Dabei|Als|Früher|Zurzeit|Gegenwärtig)`;

const title = String.raw`(?:(?:Frau|Herr|Prof|Professorin|Professor|Dr|Mag)\.?(?:-Ing\.?)?\s+)*`;

/** Verb, what stands before it, what follows: "Sie VERB REST." or "Zuvor VERB sie REST." */
function parts(sentence: string, names: readonly string[]) {
  const subject = `(?:Sie|sie|Er|er|Ich|ich${names.length ? `|${title}(?:${names.join('|')})(?:\\s+(?:${names.join('|')}))*` : ''})`;
  const straight = new RegExp(`^${subject}\\s+(\\p{Ll}+)\\s+([^.;:()„“"]+)[.!]?$`, 'u').exec(sentence);
  if (straight) return { before: '', verb: straight[1] ?? '', rest: straight[2] ?? '' };
  const turned = new RegExp(`^(${opening}(?:\\s+[\\p{L}\\d.-]+){0,6}?)\\s+(\\p{Ll}+)\\s+${subject}\\s+([^.;:()„“"]+)[.!]?$`, 'u').exec(sentence);
  return turned && { before: turned[1] ?? '', verb: turned[2] ?? '', rest: turned[3] ?? '' };
}

/** "Sie Gemeinden begleiten", "Sie zuvor die Entwicklung geleitet haben": what follows "dass"; `undefined` where it is not sure. */
export function germanToThem(sentence: string, names: readonly string[], you: 'Sie' | 'du'): string | undefined {
  const found = parts(sentence, names);
  const ends = found && finite.get(found.verb);
  if (!ends) return undefined;
  const rest = found.rest.trim();
  if (others.test(rest) || others.test(found.before) || entangled.test(rest)) return undefined;
  if (/^(hat|habe)$/.test(found.verb) && !participle.test(rest)) return undefined;
  const reflexive = /^sich\s+/.exec(rest) ? `${you === 'du' ? 'dich' : 'sich'} ` : '';
  const before = found.before && `${found.before[0]?.toLowerCase() ?? ''}${found.before.slice(1)} `;
  return `${you} ${reflexive}${before}${rest.replace(/^sich\s+/, '')} ${ends[you]}`;
}
