import { saveTextFile } from '@/lib/browser';

/** A file to keep: its name, MIME type and text. */
export type TextFile = { name: string; type: string; text: string };

/** Gives the user a file. */
export const saveFile = ({ name, type, text }: TextFile): void => saveTextFile(name, type, text);
