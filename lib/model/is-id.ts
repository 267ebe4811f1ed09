const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A text as an id of the kind that the caller expects; `undefined` where it is none. For addresses and first sights, which come without schemas. */
export const asId = <Id extends string>(text: unknown): Id | undefined => (typeof text === 'string' && uuid7.test(text) ? (text as Id) : undefined);
