import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureTaught } from '@/lib/capture/recipe/capture-taught';
import type { RecipePlaces } from '@/lib/model/recipe';
import { takeTask } from '@/lib/page/task';

/** Reads the page by the recipe that the user taught. */
export default defineUnlistedScript(() => {
  const recipe = takeTask<RecipePlaces>();
  return recipe && captureTaught(document, recipe, { now: () => performance.now() });
});
