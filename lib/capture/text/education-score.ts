const words = /\b(?:ph\.?d|m\.?sc|b\.?sc|bachelor|master|diplom|class of|studium|degree)/i;

/** How likely the text is education, 0 to 1. */
export const educationScore = (text: string): number => (text.length < 160 && words.test(text) ? 0.7 : 0);
