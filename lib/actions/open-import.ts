import { decodeText } from '@/lib/interchange/decode-text';
import { detectFile } from '@/lib/interchange/detect-file';
import type { ParsedRow } from '@/lib/interchange/parsed';
import { detectTable, type Table } from '@/lib/interchange/table/detect-table';
import type { Mapping } from '@/lib/interchange/table/propose-mapping';
import { readTable } from '@/lib/interchange/table/read-table';
import { readVcards } from '@/lib/interchange/vcard/read-vcards';
import { inSlices, type Watch } from './in-slices';

export type { ImportField, ParsedRow } from '@/lib/interchange/parsed';
export type { Table } from '@/lib/interchange/table/detect-table';
export { type ImportTarget, importTargets } from '@/lib/interchange/table/import-targets';
export type { Mapping } from '@/lib/interchange/table/propose-mapping';

/** Larger files are not read (bytes). */
const maxFile = 400_000_000;

/**
 * A file that the user chose. `people`: entries of people; `table`, if it is one, says how its columns are understood, for the user to
 * confirm, and `rows` reads it by the mapping given (else by the proposed one). `backup`: the program's own, for `restoreBackup`.
 */
export type OpenedImport =
  | { kind: 'people'; name: string; table?: Table; rows: (mapping?: Mapping, watch?: Watch) => Promise<ParsedRow[]> }
  | { kind: 'backup'; name: string; text: string }
  | { kind: 'refused'; name: string; reason: 'tooLarge' | 'empty' };

/** Opens a file of any kind that people can be imported from; what kind it is shows in what is in it, not in its name. */
export async function openImport(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<OpenedImport> {
  const { name, size } = file;
  if (size > maxFile) return { kind: 'refused', name, reason: 'tooLarge' };
  const text = await decodeText(new Uint8Array(await file.arrayBuffer()), (pieces) => inSlices(pieces));
  const kind = detectFile(text);
  if (kind === 'backup') return { kind, name, text };
  if (kind === 'vcard') return { kind: 'people', name, rows: (_mapping, watch) => inSlices(readVcards(text), watch) };
  const table = detectTable(text);
  if (!table) return { kind: 'refused', name, reason: 'empty' };
  return { kind: 'people', name, table, rows: (mapping = table.mapping, watch) => inSlices(readTable(text, table, mapping), watch) };
}
