import { plain } from '../person-markdown';

const inOneLine = (text: string) => plain(text.trim().replace(/\s+/g, ' '));
const rows = (text: string) => plain(text.trim()).split(/\r\n?|\n/);

/** A question or a sentence needs no colon behind it. */
const lead = (label: string) => `**${plain(label)}${/[?.!]$/.test(label) ? '' : ':'}**`;

/** What is known under a name; nothing where it is empty. */
export const line = (label: string, value: string | undefined): string[] => (value?.trim() ? [`- ${lead(label)} ${rows(value).join('  \n  ')}`] : []);

/** Several things under one name, each in a line. */
export function entries(label: string, texts: readonly string[]): string[] {
  const written = texts.filter((text) => text.trim());
  return written.length ? [`- ${lead(label)}`, ...written.map((text) => `  - ${inOneLine(text)}`)] : [];
}

/** Whether something is done, as a box with its text. */
export const task = (isDone: boolean, text: string): string => `- [${isDone ? 'x' : ' '}] ${inOneLine(text)}`;

export const quotation = (text: string): string[] => (text.trim() ? [`> ${rows(text).join('\n> ')}`] : []);

export const section = (heading: string, lines: readonly string[]): string[] => (lines.length ? [`## ${inOneLine(heading)}`, '', ...lines, ''] : []);
export const sub = (heading: string, lines: readonly string[]): string[] => [`### ${inOneLine(heading)}`, '', ...lines, ''];

/** Parts of a line that are known. */
export const joined = (parts: readonly (string | false | undefined)[], by = ', '): string => parts.filter(Boolean).join(by);
