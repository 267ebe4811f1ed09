import { Recipe, recipesForAddress } from '@/lib/model/recipe';
import { db } from './database';
import { parseRows } from './parse-rows';

/** All recipes, by the site they are for. */
export const listRecipes = async (): Promise<Recipe[]> => parseRows(Recipe, await db.recipes.orderBy('origin').toArray());

/** The recipes for a page, the most exact one first. */
export const recipesFor = async (address: string): Promise<Recipe[]> => {
  if (!URL.canParse(address)) return [];
  const rows = await db.recipes.where('origin').equals(new URL(address).origin).toArray();
  return recipesForAddress(parseRows(Recipe, rows), address);
};
