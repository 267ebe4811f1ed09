import { fold } from '@/lib/model/fold';

/** A word of a text as it stands there, and folded. */
export type Said = { written: string; word: string };

const separator = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a text in their order. */
export const saidIn = (text: string): Said[] => text.split(separator).flatMap((written) => (written ? [{ written, word: fold(written) }] : []));
