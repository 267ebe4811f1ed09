import { Recipe } from './recipe';
import { z } from './zod';

/** Recipes as a file to pass on. */
const RecipeFile = z.object({ format: z.literal('mentor-trail-recipes'), version: z.literal(1), recipes: z.array(Recipe).max(1_000) });

export const toRecipeFile = (recipes: readonly Recipe[]): string =>
  JSON.stringify({ format: 'mentor-trail-recipes', version: 1, recipes }, undefined, 2);

/** The recipes of a file; `undefined` where it is none. */
export function fromRecipeFile(text: string): Recipe[] | undefined {
  try {
    return RecipeFile.parse(JSON.parse(text)).recipes;
  } catch {
    return undefined;
  }
}
