/** Why the program declines to do something; the screens have words for each. */
export type RefusalReason = 'doNotContact' | 'closed' | 'notFound' | 'samePerson' | 'nothingToUndo' | 'notTemplates' | 'notRecipes' | 'agreed';

/** Something that was asked for and is not done, for a reason that the user should be told. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly reason: RefusalReason) {
    super(`Refused: ${reason}`);
  }
}
