import { RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Segmented } from '@/components/ui/Segmented';
import { useTexts } from '@/components/ui/texts';
import type { Texts } from '@/lib/i18n';
import type { RestoreCounts, RestoreMode } from '@/lib/actions/restore-backup';
import type { BackupFile, Importing, Stage } from './use-import';
import './Restore.css';

type Props = { stage: Extract<Stage, { at: 'restore' }>; importing: Importing; isEmpty: boolean };

const modes = ['merge', 'replace'] as const;

type Count = RestoreCounts[keyof RestoreCounts];

const sum = ({ added, replaced, removed }: Count) => added + replaced + removed;
const plus = (one: Count | undefined, other: Count): Count =>
  one ? { added: one.added + other.added, replaced: one.replaced + other.replaced, removed: one.removed + other.removed } : other;

const isChanging = (counts: RestoreCounts): boolean => Object.values(counts).some((count) => sum(count) > 0);

const nameOf = (table: string, { names, others }: Texts['data']['restore']): string =>
  (names as Readonly<Record<string, string>>)[table] ?? others;

/** What restoring a backup would change, into what is there or in place of it. */
export function Restore({ stage, importing, isEmpty }: Props) {
  const { data } = useTexts();
  const t = data.restore;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { file } = stage;
  const counts = file.counts[mode];
  return (
    <div class="stack">
      <h3 dir="auto">{t.title(file.name)}</h3>
      {!isEmpty && (
        <>
          <Segmented label={t.mode} value={mode} options={modes.map((value) => ({ value, label: t.modes[value] }))} onValue={setMode} />
          <p class="muted">{t.modeHints[mode]}</p>
        </>
      )}
      {isChanging(counts) ? <Changes counts={counts} /> : <p role="status">{t.nothing}</p>}
      <Refused refused={file.refused} />
      <div class="data__actions">
        <Button variant={mode === 'replace' ? 'danger' : 'filled'} icon={RotateCcw} onClick={() => void importing.restore(stage, mode)}>
          {t.go}
        </Button>
        <Button onClick={importing.again}>{data.import.other}</Button>
      </div>
    </div>
  );
}

function Changes({ counts }: { counts: RestoreCounts }) {
  const { data } = useTexts();
  const t = data.restore;
  const lines = new Map<string, Count>();
  for (const [table, count] of Object.entries(counts)) {
    const name = nameOf(table, t);
    lines.set(name, plus(lines.get(name), count));
  }
  return (
    <table class="restore-changes">
      <caption class="visually-hidden">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.added}</th>
          <th scope="col">{t.replaced}</th>
          <th scope="col">{t.removed}</th>
        </tr>
      </thead>
      <tbody>
        {[...lines].filter(([, count]) => sum(count) > 0).map(([name, { added, replaced, removed }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{added || '–'}</td>
            <td>{replaced || '–'}</td>
            <td>{removed || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** So many rows that cannot be read are named. */
const named = 200;

function Refused({ refused }: Pick<BackupFile, 'refused'>) {
  const { data } = useTexts();
  const t = data.restore;
  if (!refused.length) return null;
  return (
    <Disclosure summary={t.refusedRows(refused.length)} open>
      <ul class="stack stack--tight">
        {refused.slice(0, named).map(({ table, row, fields }) => (
          <li key={`${table} ${row}`}>{t.refusedRow(nameOf(table, t), row, fields.join(', '))}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
