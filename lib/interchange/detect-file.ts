/** The kinds of files that people can be read from; `backup` is the program's own JSON. */
export type FileKind = 'backup' | 'vcard' | 'table';

/** What kind of file a text is, by its beginning; a table is whatever is nothing else. */
export function detectFile(text: string): FileKind {
  const beginning = text.slice(0, 2_000).trimStart();
  if (beginning.startsWith('{')) return 'backup';
  return /^BEGIN:VCARD\s*$/im.test(beginning) ? 'vcard' : 'table';
}
