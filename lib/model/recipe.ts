import { RecipeId } from './id';
import { Instant } from './time';
import { z } from './zod';

/** The fields that a recipe can say the place of; addresses and numbers are read from the entry by themselves where it does not. */
export const recipeFields = ['name', 'role', 'organization', 'location', 'education', 'bio', 'emails', 'phones', 'profileUrl'] as const;
export const RecipeField = z.enum(recipeFields);
export type RecipeField = z.infer<typeof RecipeField>;

const step = String.raw`[a-z][a-z0-9-]*(?:\.[A-Za-z_-][\w-]*)*(?::nth-of-type\([1-9]\d{0,3}\))?`;

const steps = `${step}(?: >(?:>>)? ${step}){0,60}`;

/**
 * A chain of tags, each with classes or its number among its like: nothing else of CSS is understood. `>>>` leads into the open shadow
 * root of an element, or into the page in a frame.
 */
export const Selector = z.string().max(2_000).regex(new RegExp(`^${steps}$`));
export type Selector = z.infer<typeof Selector>;

/** From an entry on; it may lead into the entry's own shadow root. */
const RelativeSelector = z.string().max(2_000).regex(new RegExp(`^(?:>>> )?${steps}$`));

/** Where in an entry a field stands: the element (empty: the entry itself) and which of the lines of its own text. */
export const RecipeRule = z.object({ at: z.union([z.literal(''), RelativeSelector]), line: z.number().int().min(0).max(200) });
export type RecipeRule = z.infer<typeof RecipeRule>;

const Origin = z.url({ protocol: /^https?$/ }).max(300).refine((text) => URL.canParse(text) && new URL(text).origin === text);

/** How the user taught the program to read the pages of a site: places only, nothing that could be run. */
export const Recipe = z.object({
  id: RecipeId,
  name: z.string().trim().min(1).max(120),
  /** Scheme, host and port of the site. */
  origin: Origin,
  /** The path of its pages; `*` stands for any characters. */
  path: z.string().max(500).startsWith('/'),
  entries: Selector,
  rules: z.partialRecord(RecipeField, RecipeRule).refine((rules) => rules.name !== undefined, 'A recipe says where the name stands.'),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Recipe = z.infer<typeof Recipe>;

/** What a recipe needs to be applied. */
export type RecipePlaces = Pick<Recipe, 'entries' | 'rules'>;

/** Whether a path fits a pattern in which `*` stands for any characters. Takes time in proportion to both, whatever they hold. */
export function fitsPath(pattern: string, path: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  let i = 0;
  while (i < path.length) {
    if (pattern[at] === '*') [star, mark, at] = [at, i, at + 1];
    else if (pattern[at] === path[i]) [at, i] = [at + 1, i + 1];
    else if (star >= 0) [at, mark, i] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

/** The recipes for an address, the one with the most exact path first. */
export function recipesForAddress<T extends Pick<Recipe, 'origin' | 'path'>>(recipes: readonly T[], address: string): T[] {
  if (!URL.canParse(address)) return [];
  const { origin, pathname } = new URL(address);
  const exactness = ({ path }: T) => path.replaceAll('*', '').length;
  return recipes.filter((recipe) => recipe.origin === origin && fitsPath(recipe.path, pathname)).sort((a, b) => exactness(b) - exactness(a));
}

/** The pattern for pages like the one at `address`: numbers in the path may be others. */
export const pathPatternOf = (address: string): string =>
  new URL(address).pathname.slice(0, 500).replace(/(?<=\/)\d+(?=\/|$)/g, '*');
