import { wordsOf } from './sentences';

const common = new Set(
  'about after also andere arbeit arbeiten bereich become before being between career could dabei diese durch eine einen einer etwas from gerne have ihre into jobs later learn lernen like machen mehr more oder other people role such team their them there these they this through über unter warum werden what when where which wie wird with work working world would your'.split(
    ' ',
  ),
);

/** A word's beginning, so that "research" meets "researcher", "Energie" meets "Energien", and the last word of a sentence meets any other. */
const stem = (word: string) => word.toLowerCase().replace(/[.'’-]+$/, '').replace(/(ings?|ers?|ies|en|es|e|s|n)$/, '');

/** The telling words of a text, as stems of at least four letters. */
export const tellingStems = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length >= 5 && !common.has(word.toLowerCase()))
      .map(stem)
      .filter((word) => word.length >= 4),
  );

/** How many telling words two texts share. */
export const sharedStems = (text: string, others: Set<string>): string[] => [...tellingStems(text)].filter((word) => others.has(word));
