import type { Backup } from '@/lib/interchange/json/backup';
import type { ChangeId } from '@/lib/model/id';
import { undoChange } from '@/lib/store/undo-change';
import { importData, type ImportedData } from './import-data';
import type { Watch } from './in-slices';
import { openImport, type Mapping, type OpenedImport, type ParsedRow, type Table } from './open-import';
import { type ImportPreview, type PlannedRow, previewImport } from './preview-import';
import { previewRestore, restoreBackup, type RestoreMode, type RestorePreview } from './restore-backup';

type ReadRestore = Extract<RestorePreview, { state: 'read' }>;

/** A file as it was understood. `table`: how its columns are, for the user to confirm; `counts`: what restoring it would change. */
export type OpenedFile =
  | { kind: 'people'; name: string; table?: Table | undefined }
  | ({ kind: 'backup'; name: string } & Pick<ReadRestore, 'counts' | 'refused'>)
  | { kind: 'refused'; name: string; reason: Extract<OpenedImport, { kind: 'refused' }>['reason'] | Extract<RestorePreview, { state: 'refused' }>['reason'] };

export type ImportCounts = ImportPreview['counts'];
export type EntriesWanted = { kind: PlannedRow['kind']; count: number };

/**
 * One file on its way in: opened, compared with who is saved, taken in. Everything that was read of it stays here, where the work is
 * done; the screen gets what it shows.
 */
export class IncomingFile {
  #people: Extract<OpenedImport, { kind: 'people' }> | undefined;
  #rows: ParsedRow[] = [];
  #planned: PlannedRow[] = [];
  #backup: Backup | undefined;

  async open(file: File, { signal }: Watch): Promise<OpenedFile> {
    this.#forget();
    const opened = await openImport(file);
    signal?.throwIfAborted();
    if (opened.kind === 'refused') return opened;
    if (opened.kind === 'backup') return this.#openBackup(opened);
    this.#people = opened;
    return { kind: 'people', name: opened.name, table: opened.table };
  }

  async #openBackup({ name, text }: { name: string; text: string }): Promise<OpenedFile> {
    const preview = await previewRestore(text);
    if (preview.state === 'refused') return { kind: 'refused', name, reason: preview.reason };
    this.#backup = preview.backup;
    return { kind: 'backup', name, counts: preview.counts, refused: preview.refused };
  }

  /** Says how many entries would end how. */
  async compare(mapping: Mapping | undefined, watch: Watch): Promise<ImportCounts> {
    if (!this.#people) throw new Error('No file with people is open.');
    this.#rows = await this.#people.rows(mapping, watch);
    const { planned, counts } = await previewImport(this.#people.name, this.#rows, watch);
    this.#planned = planned;
    return counts;
  }

  /** The first entries that would end so. */
  entries({ kind, count }: EntriesWanted): PlannedRow[] {
    const found: PlannedRow[] = [];
    for (const row of this.#planned) {
      if (found.length >= count) break;
      if (row.kind === kind) found.push(row);
    }
    return found;
  }

  /** Imports the entries that were compared, but for those at the lines `except`. */
  async take(except: ReadonlySet<number>, watch: Watch): Promise<ImportedData> {
    if (!this.#people) throw new Error('No file with people is open.');
    const imported = await importData(this.#people.name, this.#rows, { ...watch, except });
    this.#forget();
    return imported;
  }

  async restore(mode: RestoreMode, watch: Watch): Promise<ChangeId> {
    if (!this.#backup) throw new Error('No backup is open.');
    const change = await restoreBackup(this.#backup, mode, watch);
    this.#forget();
    return change;
  }

  /** Takes back what `take` or `restore` did, as `undo`; stopped, it has changed nothing. */
  takeBack(change: ChangeId, { onProgress, signal }: Watch): Promise<{ kept: number }> {
    return undoChange(change, (done, total) => {
      signal?.throwIfAborted();
      onProgress?.({ done, total });
    });
  }

  #forget() {
    this.#people = undefined;
    this.#backup = undefined;
    this.#rows = [];
    this.#planned = [];
  }
}
