import { Recipe } from '@/lib/model/recipe';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Stores a recipe, new or changed. A recipe for the same pages and the same entries is replaced. Throws `ZodError` where it is none. */
export async function saveRecipe(recipe: Recipe, now = new Date()): Promise<void> {
  const parsed = Recipe.parse({ ...recipe, updatedAt: toInstant(now) });
  await writing([db.recipes], async () => {
    const others = await db.recipes.where('origin').equals(parsed.origin).toArray();
    const same = others.filter(({ id, path, entries }) => id !== parsed.id && path === parsed.path && entries === parsed.entries);
    await db.recipes.bulkDelete(same.map(({ id }) => id));
    await db.recipes.put(parsed);
  });
}
