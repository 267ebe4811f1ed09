const words = /\b(?:gmbh|inc|ltd|university|universit|institut|e\. ?v\.|verein|college|company)/i;

/** How likely the text is organization, 0 to 1. */
export const organizationScore = (text: string): number => (text.length < 160 && words.test(text) ? 0.7 : 0);
