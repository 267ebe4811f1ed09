import { fold } from '../../lib/capture/text/fold';
import { hashEnd, hashOf } from '../../lib/capture/vocabulary/hash';
import {
  Address, Education, Group, keyBits, labelBits, LabelKey, labelFields, Modifier, Organization, Place, Prefix, Role, Suffix, Whole,
} from '../../lib/capture/vocabulary/word-kinds';
import { education } from '../../lib/capture/vocabulary/words/education';
import { groups } from '../../lib/capture/vocabulary/words/groups';
import { labels } from '../../lib/capture/vocabulary/words/labels';
import { organizations } from '../../lib/capture/vocabulary/words/organizations';
import { addressWords, placeNames } from '../../lib/capture/vocabulary/words/places';
import { roleModifiers, roles } from '../../lib/capture/vocabulary/words/roles';
import { packTable } from './pack';

export const wordTables: [number, string][] = [
  [Role, roles],
  [Modifier, roleModifiers],
  [Group, groups],
  [Organization, organizations],
  [Address, addressWords],
  [Place, placeNames],
  [Education, education],
];

export const wordsOf = (table: string): string[] => table.split(/\s+/).filter(Boolean);

const keyOf = (entry: string): number => {
  const word = fold(entry.replace(/^-|-$/g, ''));
  if (entry.endsWith('-')) return hashEnd(hashOf(word), Prefix, keyBits);
  if (entry.startsWith('-')) return hashEnd(hashOf(word, true), Suffix, keyBits);
  return hashEnd(hashOf(word), Whole, keyBits);
};

function packWords() {
  const masks = new Map<number, number>();
  for (const [kind, table] of wordTables) for (const entry of wordsOf(table)) masks.set(keyOf(entry), (masks.get(keyOf(entry)) ?? 0) | kind);
  return packTable(masks);
}

function packLabels() {
  const fields = new Map<number, number>();
  labelFields.forEach((field, value) => {
    for (const label of labels[field].split(';')) {
      const key = hashEnd(hashOf(fold(label.trim())), LabelKey, labelBits);
      if (!fields.has(key)) fields.set(key, value);
    }
  });
  return packTable(fields);
}

/** The source of `lib/capture/vocabulary/packed.ts`: the word tables as hashes, a third of their size as text. */
export const vocabularySource = (): string =>
  `// Written by scripts/build-gazetteer.ts from the tables in ./words.\nexport const packedWords = ${JSON.stringify(packWords())};\n` +
  `export const packedLabels = ${JSON.stringify(packLabels())};\n`;
