import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { importData } from '@/lib/actions/import-data';
import type { Progress, Watch } from '@/lib/actions/in-slices';
import { type Mapping, openImport, type OpenedImport, type ParsedRow } from '@/lib/actions/open-import';
import { type ImportPreview, previewImport } from '@/lib/actions/preview-import';
import { previewRestore, restoreBackup, type RestoreMode, type RestorePreview } from '@/lib/actions/restore-backup';
import { undo } from '@/lib/actions/undo';
import type { ChangeId } from '@/lib/model/id';

export type PeopleFile = Extract<OpenedImport, { kind: 'people' }>;
export type ReadRestore = Extract<RestorePreview, { state: 'read' }>;
type Work = 'reading' | 'comparing' | 'importing';
type RefusalReason = 'tooLarge' | 'empty' | 'notJson' | 'notABackup' | 'newer';

/** Where an import stands. Nothing is changed before `done`. */
export type Stage =
  | { at: 'start' }
  | { at: 'working'; work: Work; progress?: Progress | undefined }
  | { at: 'refused'; name: string; reason: RefusalReason }
  | { at: 'columns'; file: PeopleFile; mapping: Mapping }
  | { at: 'preview'; file: PeopleFile; mapping: Mapping | undefined; rows: ParsedRow[]; preview: ImportPreview }
  | { at: 'restore'; name: string; preview: ReadRestore }
  | { at: 'done'; text: string; change: ChangeId };

/** One file on its way in: opened, understood, compared, and only then imported, in one piece or not at all. */
export function useImport() {
  const { data } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const stop = useRef<AbortController>();
  // Leaving the screen stops what is under way: nobody could see it end.
  useEffect(() => () => stop.current?.abort(), []);

  /** Does a long piece of work; stopped, it leads back to `before`. */
  const work = (name: Work, before: Stage, task: (watch: Watch) => Promise<Stage>) =>
    run(async () => {
      const controller = new AbortController();
      stop.current = controller;
      setStage({ at: 'working', work: name });
      const onProgress = (progress: Progress) => setStage({ at: 'working', work: name, progress });
      try {
        setStage(await task({ signal: controller.signal, onProgress }));
      } catch (error) {
        setStage(before);
        if (!controller.signal.aborted) throw error;
        toast({ text: data.import.cancelled });
      }
    });

  const compared = async (file: PeopleFile, mapping: Mapping | undefined, watch: Watch): Promise<Stage> => {
    const rows = await file.rows(mapping, watch);
    return { at: 'preview', file, mapping, rows, preview: await previewImport(file.name, rows, watch) };
  };
  const open = (chosen: File) =>
    work('reading', { at: 'start' }, async (watch) => {
      const file = await openImport(chosen);
      if (file.kind === 'refused') return { at: 'refused', name: file.name, reason: file.reason };
      if (file.kind === 'people') {
        // What a known program wrote is understood; what is in any other table, the user knows best.
        return file.table?.source === 'table' ? { at: 'columns', file, mapping: file.table.mapping } : compared(file, file.table?.mapping, watch);
      }
      const preview = await previewRestore(file.text);
      if (preview.state === 'refused') return { at: 'refused', name: file.name, reason: preview.reason };
      return { at: 'restore', name: file.name, preview };
    });
  const compare = (file: PeopleFile, mapping: Mapping) => work('comparing', { at: 'columns', file, mapping }, (watch) => compared(file, mapping, watch));
  const take = (preview: Extract<Stage, { at: 'preview' }>, except: ReadonlySet<number>) =>
    work('importing', preview, async (watch) => {
      const { added, updated, change } = await importData(preview.file.name, preview.rows, { ...watch, except });
      return { at: 'done', text: data.import.done(added, updated), change };
    });
  const restore = (preview: Extract<Stage, { at: 'restore' }>, mode: RestoreMode) =>
    work('importing', preview, async (watch) => ({ at: 'done', text: data.restore.done, change: await restoreBackup(preview.preview.backup, mode, watch) }));
  const takeBack = (change: ChangeId) =>
    run(async () => {
      await undo(change);
      setStage({ at: 'start' });
      toast({ text: data.import.undone });
    });
  return {
    stage, busy, open, compare, take, restore, takeBack,
    toColumns: (file: PeopleFile, mapping: Mapping) => setStage({ at: 'columns', file, mapping }),
    again: () => setStage({ at: 'start' }),
    cancel: () => stop.current?.abort(),
  };
}

export type Importing = ReturnType<typeof useImport>;
