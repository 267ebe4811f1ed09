const words = /\b(?:street|str\.|straße|room|office|building|raum|floor|usa|germany|deutschland)/i;

/** How likely the text is location, 0 to 1. */
export const locationScore = (text: string): number => (text.length < 160 && words.test(text) ? 0.7 : 0);
