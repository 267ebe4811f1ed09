import { saveTextFile } from '@/lib/browser';
import { type RecipeId, newId } from '@/lib/model/id';
import { fromRecipeFile, toRecipeFile } from '@/lib/model/recipe-file';
import { Refusal } from '@/lib/model/refusal';
import { listRecipes } from '@/lib/store/recipes';
import { saveRecipes } from './save-recipe';

/** Gives the user all recipes as a file. */
export async function exportRecipes(): Promise<void> {
  saveTextFile('mentor-trail-recipes.json', 'application/json', toRecipeFile(await listRecipes()));
}

/** Adds the recipes of a file; resolves to how many. Throws `Refusal` where it is no file of recipes, with nothing written. */
export async function importRecipes(text: string, now = new Date()): Promise<number> {
  const recipes = fromRecipeFile(text);
  if (!recipes) throw new Refusal('notRecipes');
  await saveRecipes(recipes.map((recipe) => ({ ...recipe, id: newId<RecipeId>() })), now);
  return recipes.length;
}
