const words = /\b(?:head|director|manager|professor|leiter|president|chair|officer|engineer|student|assistant|founder|partner|mitglied|sekret)/i;

/** How likely the text is role, 0 to 1. */
export const roleScore = (text: string): number => (text.length < 160 && words.test(text) ? 0.7 : 0);
