const words = /\b(?:team|staff|students|alumni|board|faculty|members|vorstand|mitarbeiter|people|leadership)/i;

/** How likely the text is section, 0 to 1. */
export const sectionScore = (text: string): number => (text.length < 160 && words.test(text) ? 0.7 : 0);
