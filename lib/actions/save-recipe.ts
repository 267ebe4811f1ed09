import { Recipe } from '@/lib/model/recipe';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/**
 * Stores recipes, new or changed: all of them or none. A recipe for the same pages and the same entries is replaced. Throws `ZodError` where
 * one is none.
 */
export async function saveRecipes(recipes: readonly Recipe[], now = new Date()): Promise<void> {
  const all = recipes.map((recipe) => Recipe.parse({ ...recipe, updatedAt: toInstant(now) }));
  await writing([db.recipes], async () => {
    for (const parsed of all) {
      const others = await db.recipes.where('origin').equals(parsed.origin).toArray();
      const same = others.filter(({ id, path, entries }) => id !== parsed.id && path === parsed.path && entries === parsed.entries);
      await db.recipes.bulkDelete(same.map(({ id }) => id));
      await db.recipes.put(parsed);
    }
  });
}

export const saveRecipe = (recipe: Recipe, now = new Date()): Promise<void> => saveRecipes([recipe], now);
