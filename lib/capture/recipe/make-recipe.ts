import type { RecipeField, RecipePlaces, RecipeRule } from '@/lib/model/recipe';
import { assignLines } from '../selection/assign-lines';
import { emailsIn } from '../contact/emails-in-text';
import { phonesIn } from '../contact/phones-in-text';
import { entrySelector, relativeSelector } from './selectors';
import type { EntryText } from './texts';

/** Which line of an entry says what: an index into its texts for each field. */
export type Assignment = { [F in RecipeField]?: number };

/** What the lines of an entry most likely say; the user corrects it. */
export function guessAssignment(texts: readonly EntryText[]): Assignment {
  const lines = texts.map(({ text }) => text);
  const result: Assignment = {};
  for (const { field, line } of assignLines(lines)) {
    const isTaken = Object.values(result).includes(line);
    if (field !== 'bio' && !isTaken) result[field] ??= line;
  }
  const free = lines.map((text, line) => ({ text, line })).filter(({ line }) => !Object.values(result).includes(line));
  const take = (field: RecipeField, fits: (text: string) => boolean) => {
    const found = free.find(({ text, line }) => !Object.values(result).includes(line) && fits(text));
    if (found) result[field] = found.line;
  };
  take('emails', (text) => emailsIn(text).length > 0);
  take('phones', (text) => phonesIn(text).some(({ kind }) => kind !== 'fax'));
  take('bio', (text) => text.length > 60);
  return result;
}

/** The places that were assigned in one entry, as a recipe for all entries like it; `undefined` where they cannot be described. */
export function makeRecipe(entry: Element, texts: readonly EntryText[], assignment: Assignment): RecipePlaces | undefined {
  const entries = entrySelector(entry);
  const rules: { [F in RecipeField]?: RecipeRule } = {};
  for (const [field, at] of Object.entries(assignment) as [RecipeField, number][]) {
    const text = texts[at];
    const relative = text && relativeSelector(entry, text.element);
    if (text && relative !== undefined) rules[field] = { at: relative, line: text.line };
  }
  return entries && rules.name ? { entries, rules } : undefined;
}
