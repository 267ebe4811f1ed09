import { fold } from '../../lib/capture/text/fold';
import { hashEnd, hashOf } from '../../lib/capture/vocabulary/hash';
import { maxAffix, maxAnywhere } from '../../lib/capture/vocabulary/word-class';
import { Anywhere, labelFields, Prefix, Suffix, Whole } from '../../lib/capture/vocabulary/word-kinds';
import { packTable } from './pack';
import {
  eastEducation, eastGroups, eastHeadings, eastOrganizations, eastPlaces, eastRoles, hangulHeadings, hangulSurnames, hanSurnames, japaneseSurnames, longSurnames,
} from './words/east';
import { education } from './words/education';
import { groups } from './words/groups';
import { labels } from './words/labels';
import { legalForms, organizations } from './words/organizations';
import { linking, nobleTitles, particles, shortSurnames } from './words/particles';
import { addressWords, placeNames } from './words/places';
import { roleModifiers, roles } from './words/roles';
import { degrees, fellowships, generational } from './words/suffixes';
import { dottedTitles, titleHeads, titles, titleTails, wordTitles } from './words/titles';

/** Bits of a key: enough that a strange word meets a known one by chance once in some hundreds. */
const wordBits = 22;
const termBits = 19;

/** The tables of words with spaces between them, in the order of their bits. */
export const wordTables: readonly string[] = [roles, roleModifiers, groups, organizations, addressWords, placeNames, education];
const eastTables: readonly string[] = [
  eastRoles, '', eastGroups, eastOrganizations, '', eastPlaces, eastEducation, eastHeadings, [...hanSurnames, ...hangulSurnames, longSurnames, japaneseSurnames].join(' '),
];

export const wordsOf = (table: string): string[] => table.split(/\s+/).filter(Boolean);

/** Entries without those that a shorter beginning or end in the same table stands for. */
function needed(table: string): string[] {
  const entries = [...new Set(wordsOf(table).map(fold))];
  const beginnings = entries.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1));
  const ends = entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1));
  return entries.filter((entry) => {
    const word = entry.replace(/^-|-$/g, '');
    const byEnd = ends.some((end) => end !== word && word.endsWith(end));
    const byBeginning = beginnings.some((beginning) => (beginning !== word || entry === word) && word.startsWith(beginning));
    return entry.startsWith('-') ? !byEnd : entry.endsWith('-') ? !byBeginning : !byBeginning && !byEnd && !ends.includes(word);
  });
}

/** A key of a table of words: what is hashed of an entry, and how it is matched. */
type Key = { hash: number; match: number };
const keyOf = (entry: string): Key => {
  const word = entry.replace(/^-|-$/g, '');
  if (entry.endsWith('-')) return { hash: hashOf(word.slice(0, maxAffix)), match: Prefix };
  if (entry.startsWith('-')) return { hash: hashOf(word.slice(-maxAffix), true), match: Suffix };
  return { hash: hashOf(word), match: Whole };
};
const anywhere = (word: string): Key => ({ hash: hashOf(word.slice(0, maxAnywhere)), match: Anywhere });

/** All keys a word is looked up by. */
const probes = (word: string): Key[] => [
  { hash: hashOf(word), match: Whole },
  ...Array.from({ length: Math.min(word.length, maxAffix) }, (_, i) => [
    { hash: hashOf(word.slice(0, i + 1)), match: Prefix },
    { hash: hashOf(word.slice(word.length - i - 1), true), match: Suffix },
  ]).flat().slice(4),
];

/** Packs sets of keys with the salt that lets the fewest of the `common` words meet a key of another word. */
function packSalted(bits: number, sets: readonly (readonly Key[])[], common: readonly string[], look: (word: string) => Key[]) {
  const exact = new Set(sets.flat().map(({ hash, match }) => hash * 8 + match));
  const strange = common.flatMap(look).filter(({ hash, match }) => !exact.has(hash * 8 + match));
  const salted = (salt: number) => sets.map((keys) => new Set(keys.map(({ hash, match }) => hashEnd(hash, match + salt, bits))));
  const clashes = (salt: number) => {
    const keys = new Set(salted(salt).flatMap((set) => [...set]));
    return strange.filter(({ hash, match }) => keys.has(hashEnd(hash, match + salt, bits))).length;
  };
  const salts = Array.from({ length: 24 }, (_, i) => ({ salt: i * 8, clashes: clashes(i * 8) })).sort((a, b) => a.clashes - b.clashes);
  const [{ salt } = { salt: 0 }] = salts;
  return { salt, ...packTable(bits, salted(salt)) };
}

function packWords(common: readonly string[]) {
  const sets = eastTables.map((east, kind) => [...needed(wordTables[kind] ?? '').map(keyOf), ...wordsOf(east).map(anywhere)]);
  sets[7]?.push(...wordsOf(hangulHeadings).map(keyOf));
  return packSalted(wordBits, sets, common, probes);
}

/** Labels, each with the first field that claims it, then the terms of names; `misled` are the words the model of letters misjudges. */
function packTerms(misled: readonly ReadonlySet<string>[], common: readonly string[]) {
  const taken = new Set<string>();
  const fields = labelFields.map((field) => labels[field].split(';').map((label) => fold(label.trim())).filter((label) => !taken.has(label) && taken.add(label)));
  const terms = [titles, wordTitles, dottedTitles, titleHeads, titleTails, degrees, fellowships, generational, particles, nobleTitles, shortSurnames, linking, legalForms];
  const lists = [...fields, ...terms.map((table) => wordsOf(table).map(fold)), ...misled.map((words) => [...words])];
  return packSalted(termBits, lists.map((list) => [...new Set(list)].map(keyOf)), common, (word) => probes(word).slice(0, 1));
}

/** The source of `lib/capture/vocabulary/packed.ts`: the word tables as hashes, a third of their size as text. */
export const vocabularySource = ({ misled, common }: { misled: readonly ReadonlySet<string>[]; common: readonly string[] }): string =>
  `// Written by scripts/build-gazetteer.ts from scripts/gazetteer/words and the names of scripts/gazetteer.\n` +
  `export const packedWords = ${JSON.stringify(packWords(common))};\nexport const packedTerms = ${JSON.stringify(packTerms(misled, common))};\n`;
