const bases =
  'lead teach study run manage head direct build develop design help support advise coach mentor write speak conduct coordinate oversee plan research explore investigate focus specialise specialize bring create make serve chair work consult train guide represent edit publish produce organise organize shape advocate contribute collaborate combine connect translate review analyse analyze examine lecture supervise host'.split(' ');

const third = (base: string) => (/(sh|ch|ss|x|o|s)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`);

/** Verbs after "she" or "he" to those after "you"; pasts are the same for both. */
const finite: Record<string, string> = {
  ...Object.fromEntries(bases.map((base) => [third(base), base])),
  is: 'are', was: 'were', has: 'have',
  ...Object.fromEntries('led taught ran built wrote spoke brought made spent founded studied began joined became held took grew won set worked managed headed directed developed designed helped supported advised coached mentored conducted coordinated planned researched explored created served chaired trained started moved earned completed received graduated established launched edited published'.split(' ').map((past) => [past, past])),
};
/** After "I" the verb is that of "you" already. */
const afterI: Record<string, string> = { ...Object.fromEntries(Object.values(finite).map((verb) => [verb, verb])), am: 'are', was: 'were' };

const others = /\b(she|he|her|his|hers|him|herself|himself|they|them|their|theirs|I|my|me|mine|myself|we|our|us)\b/i;
const title = String.raw`(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.?\s+)*`;
const opening = '(?:Before|After|Prior to|Since|Until|From|In|At|As|Today|Previously|Earlier|Currently)';

/** "you lead the planning", "before joining Northwind you spent six years as a planner"; `undefined` where it is not sure. */
export function englishToThem(sentence: string, names: readonly string[]): string | undefined {
  const named = names.length ? `|${title}(?:${names.join('|')})(?:\\s+(?:${names.join('|')}))*` : '';
  const match = new RegExp(`^(?:(${opening}\\b[^.;:]*?),?\\s+)?(She|she|He|he|I${named})\\s+((?:also|now|currently|previously|then|later)\\s+)?(\\p{L}+)\\s+([^.;:()“”"]+)[.!]?$`, 'u').exec(sentence);
  if (!match) return undefined;
  const [, prefix = '', subject = '', adverb = '', verb = '', rest = ''] = match;
  const theirs = (subject === 'I' ? afterI : finite)[verb];
  if (!theirs || others.test(prefix) || others.test(rest) || /,? and (is|was|has|\p{Ll}+s)\b/u.test(rest)) return undefined;
  const before = prefix && `${prefix[0]?.toLowerCase() ?? ''}${prefix.slice(1)} `;
  return `${before}you ${adverb}${theirs} ${rest.trim()}`;
}
