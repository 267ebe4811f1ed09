import { clamp } from './clamp';

/** How likely the text is running prose about somebody, 0 to 1. */
export const bioScore = (text: string): number => (text.length < 60 ? 0 : clamp(text.length / 300 + (/[.!?。]\s/.test(text) ? 0.3 : 0)));
