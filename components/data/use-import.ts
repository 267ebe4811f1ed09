import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import type { Progress, Watch } from '@/lib/actions/in-slices';
import type { Mapping } from '@/lib/actions/open-import';
import type { PlannedRow } from '@/lib/actions/preview-import';
import type { RestoreMode } from '@/lib/actions/restore-backup';
import { type FileWork, type ImportCounts, type OpenedFile, takeInFiles } from '@/lib/actions/take-in-file';
import type { ChangeId } from '@/lib/model/id';

type Opened<Kind> = Extract<OpenedFile, { kind: Kind }>;
export type PeopleFile = Opened<'people'>;
export type BackupFile = Opened<'backup'>;
type Work = 'reading' | 'comparing' | 'importing' | 'takingBack';

/** Where an import stands. Nothing is changed before `done`. */
export type Stage =
  | { at: 'start' }
  | { at: 'working'; work: Work; progress?: Progress | undefined }
  | { at: 'refused'; file: Opened<'refused'> }
  | { at: 'columns'; file: PeopleFile; mapping: Mapping }
  | { at: 'preview'; file: PeopleFile; mapping: Mapping | undefined; counts: ImportCounts }
  | { at: 'restore'; file: BackupFile }
  | { at: 'done'; text: string; change: ChangeId };

/** One file on its way in: opened, understood, compared, and only then imported, in one piece or not at all. */
export function useImport() {
  const { data } = useTexts();
  const toast = useToast();
  const { run } = useTask();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const stop = useRef<AbortController>();
  const files = useRef<FileWork>();
  const last = useRef<Promise<unknown>>();
  const goesOn = useRef(false);
  // Leaving the screen stops what is under way: nobody could see it end. What is taken back could not be taken back from elsewhere.
  useEffect(
    () => () => {
      if (!goesOn.current) stop.current?.abort();
      void Promise.resolve(last.current).finally(() => files.current?.end());
    },
    [],
  );

  const working = () => (files.current ??= takeInFiles());

  /** Does a long piece of work; stopped, it leads back to `before`. */
  const work = (name: Work, before: Stage, task: (watch: Watch) => Promise<Stage>) =>
    (last.current = run(async () => {
      const controller = new AbortController();
      stop.current = controller;
      goesOn.current = name === 'takingBack';
      setStage({ at: 'working', work: name });
      const onProgress = (progress: Progress) => setStage({ at: 'working', work: name, progress });
      try {
        setStage(await task({ signal: controller.signal, onProgress }));
      } catch (error) {
        setStage(before);
        if (!controller.signal.aborted) throw error;
        toast({ text: data.import.cancelled });
      }
    }));

  const compared = async (file: PeopleFile, mapping: Mapping | undefined, watch: Watch): Promise<Stage> => {
    const counts = await working().compare(mapping, watch);
    return { at: 'preview', file, mapping, counts };
  };
  const open = (chosen: File) =>
    work('reading', { at: 'start' }, async (watch) => {
      const file = await working().open(chosen, watch);
      if (file.kind === 'refused') return { at: 'refused', file };
      if (file.kind === 'backup') return { at: 'restore', file };
      // What a known program wrote is understood; what is in any other table, the user knows best.
      return file.table?.source === 'table' ? { at: 'columns', file, mapping: file.table.mapping } : compared(file, file.table?.mapping, watch);
    });
  const compare = (file: PeopleFile, mapping: Mapping) => work('comparing', { at: 'columns', file, mapping }, (watch) => compared(file, mapping, watch));
  const take = (preview: Extract<Stage, { at: 'preview' }>, except: ReadonlySet<number>) =>
    work('importing', preview, async (watch) => {
      const { added, updated, change } = await working().take(except, watch);
      return { at: 'done', text: data.import.done(added, updated), change };
    });
  const restore = (stage: Extract<Stage, { at: 'restore' }>, mode: RestoreMode) =>
    work('importing', stage, async (watch) => ({ at: 'done', text: data.restore.done, change: await working().restore(mode, watch) }));
  const takeBack = (stage: Extract<Stage, { at: 'done' }>) =>
    work('takingBack', stage, async (watch) => {
      await working().takeBack(stage.change, watch);
      toast({ text: data.import.undone });
      return { at: 'start' };
    });
  return {
    stage, open, compare, take, restore, takeBack,
    toColumns: (file: PeopleFile, mapping: Mapping) => setStage({ at: 'columns', file, mapping }),
    /** The first entries of the file that would end so. */
    entries: (kind: PlannedRow['kind'], count: number) => working().entries({ kind, count }),
    again: () => setStage({ at: 'start' }),
    cancel: () => stop.current?.abort(),
  };
}

export type Importing = ReturnType<typeof useImport>;
