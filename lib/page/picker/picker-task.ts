import type { RecipeField, RecipePlaces } from '@/lib/model/recipe';
import type { CapturedPerson } from '@/lib/model/capture';

/** The words of the picker in the user's language. `#` stands for a number. */
export type PickerTexts = {
  title: string;
  hint: string;
  panel: string;
  ignore: string;
  noName: string;
  takeOne: string;
  takeAll: string;
  other: string;
  leave: string;
  kept: string;
  failed: string;
  fields: Record<RecipeField, string>;
};

export type PickerTask = { texts: PickerTexts; language: string };

/** What the picker sends to the program: who was picked, and how entries like these are read. */
export type Picked = { type: 'picked'; url: string; title: string; people: CapturedPerson[]; recipe?: RecipePlaces | undefined };
