/** No space before a line end, no doubled space, at most one blank line, as a careful typist leaves a letter. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/(\S)[ \t]{2,}/g, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const tidyLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
