import type { RecipeId } from '@/lib/model/id';
import { Recipe } from '@/lib/model/recipe';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Deletes a recipe; resolves to it, for taking that back with `saveRecipe`. */
export const deleteRecipe = (id: RecipeId): Promise<Recipe | undefined> =>
  writing([db.recipes], async () => {
    const row = await db.recipes.get(id);
    await db.recipes.delete(id);
    return Recipe.safeParse(row).data;
  });
