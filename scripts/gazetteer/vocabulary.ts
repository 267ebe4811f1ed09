import { fold } from '../../lib/capture/text/fold';
import { hashEnd, hashOf } from '../../lib/capture/vocabulary/hash';
import { maxAffix, maxAnywhere } from '../../lib/capture/vocabulary/word-class';
import { Anywhere, Heading, labelFields, Place, Prefix, Suffix, Term, Whole } from '../../lib/capture/vocabulary/word-kinds';
import { packTable } from './pack';
import {
  eastEducation, eastGroups, eastHeadings, eastOrganizations, eastPlaces, eastRoles, eastTopics, hangulHeadings, hangulSurnames, hanSurnames, japaneseSurnames, longSurnames,
} from './words/east';
import { education } from './words/education';
import { groups } from './words/groups';
import { labels } from './words/labels';
import { organizations } from './words/organizations';
import { moreAddressWords, moreGroups, moreOrganizations, moreRoles } from './words/more';
import { linking, nobleTitles, particles, shortSurnames } from './words/particles';
import { addressWords, placeNames } from './words/places';
import { roleModifiers, roles } from './words/roles';
import { generational, postNominals } from './words/suffixes';
import { dottedTitles, titleHeads, titles, titleTails, wordTitles } from './words/titles';
import { topics } from './words/topics';

/** Bits of a key: enough that a strange word meets a known one by chance once in some hundreds. */
const wordBits = 24;
const termBits = 21;

/** The tables of words with spaces between them, in the order of their bits. */
export const wordTables: readonly string[] = [roles, roleModifiers, groups, organizations, addressWords, placeNames, education];
const eastTables: readonly string[] = [
  eastRoles, '', eastGroups, eastOrganizations, '', eastPlaces, eastEducation, eastHeadings, [...hanSurnames, ...hangulSurnames, longSurnames, japaneseSurnames].join(' '), eastTopics,
];
/** What the tables hold besides, in the order of `word-kinds`: words that teach the model of names nothing, since many are names as well. */
const moreWords: readonly string[] = [moreRoles, '', moreGroups, moreOrganizations, moreAddressWords, '', '', '', '', topics];

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

function keyOf(entry: string): number {
  const word = entry.replace(/^-|-$/g, '');
  if (entry.endsWith('-')) return hashEnd(hashOf(word.slice(0, maxAffix)), Prefix, wordBits);
  if (entry.startsWith('-')) return hashEnd(hashOf(word.slice(-maxAffix), true), Suffix, wordBits);
  return hashEnd(hashOf(word), Whole, wordBits);
}

const anywhere = (table: string): number[] => wordsOf(table).map((word) => hashEnd(hashOf(word.slice(0, maxAnywhere)), Anywhere, wordBits));

function packWords(places: readonly string[]) {
  const sets = eastTables.map((east, kind) => new Set([...needed(`${wordTables[kind] ?? ''} ${moreWords[kind] ?? ''}`).map(keyOf), ...anywhere(east)]));
  for (const place of places) sets[Math.log2(Place)]?.add(keyOf(place));
  for (const word of wordsOf(hangulHeadings)) sets[Math.log2(Heading)]?.add(keyOf(word));
  return packTable(wordBits, sets);
}

const termKey = (term: string): number => hashEnd(hashOf(term), Term, termBits);

/** Labels, each with the first field that claims it, then the terms of names; `misled` are the words the model of letters misjudges. */
function packTerms(misled: readonly ReadonlySet<string>[]) {
  const taken = new Set<string>();
  const fields = labelFields.map((field) => labels[field].split(';').map((label) => fold(label.trim())).filter((label) => !taken.has(label) && taken.add(label)));
  const terms = [titles, wordTitles, dottedTitles, titleHeads, titleTails, postNominals, generational, particles, nobleTitles, shortSurnames, linking];
  const lists = [...fields, ...terms.map((table) => wordsOf(table).map(fold)), ...misled.map((words) => [...words])];
  return packTable(termBits, lists.map((list) => new Set(list.map(termKey))));
}

/** The source of `lib/capture/vocabulary/packed.ts`: the word tables as hashes, a third of their size as text. */
export const vocabularySource = (misled: readonly ReadonlySet<string>[], places: readonly string[]): string =>
  `// Written by scripts/build-gazetteer.ts from scripts/gazetteer/words and the names of scripts/gazetteer.\n` +
  `export const packedWords = ${JSON.stringify(packWords(places))};\nexport const packedTerms = ${JSON.stringify(packTerms(misled))};\n`;
