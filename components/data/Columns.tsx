import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { type ImportTarget, importTargets, type Table } from '@/lib/actions/open-import';
import { targetName } from './field-names';
import type { Importing, Stage } from './use-import';
import './Columns.css';

type Props = { stage: Extract<Stage, { at: 'columns' }>; importing: Importing };

const naming: ReadonlySet<ImportTarget | undefined> = new Set<ImportTarget>(['name', 'givenName', 'familyName']);

/** So many values of a column are shown, each cut to so many characters. */
const examples = 3;
const exampleLength = 40;

const examplesOf = ({ samples }: Table, column: number): string =>
  [...new Set(samples.map((record) => (record[column] ?? '').trim()).filter(Boolean))]
    .slice(0, examples)
    .map((value) => (value.length > exampleLength ? `${value.slice(0, exampleLength)}…` : value))
    .join(' · ');

/** Says column by column what a table holds, as proposed and as the user knows better. */
export function Columns({ stage: { file, mapping }, importing }: Props) {
  const texts = useTexts();
  const t = texts.data.import.columns;
  const { table } = file;
  if (!table) return null;
  const isNamed = mapping.some((target) => naming.has(target));
  const put = (column: number, target: ImportTarget | undefined) =>
    importing.toColumns(file, mapping.map((old, i) => (i === column ? target : old)));
  const options = [{ value: '' as const, label: t.none }, ...importTargets.map((value) => ({ value, label: targetName(texts, value) }))];
  return (
    <div class="stack">
      <h3 dir="auto">{texts.data.import.preview.title(file.name)}</h3>
      <p class="muted">{t.hint}</p>
      <ol role="list" class="columns">
        {mapping.map((target, i) => {
          const values = examplesOf(table, i);
          return (
            <li key={i}>
              <Select<ImportTarget | ''>
                label={table.header[i]?.trim() || t.column(i + 1)}
                hint={values ? t.example(values) : t.noExample}
                value={target ?? ''}
                options={options}
                onValue={(value) => put(i, value || undefined)}
              />
            </li>
          );
        })}
      </ol>
      {!isNamed && <Notice tone="warning">{t.nameMissing}</Notice>}
      <div class="data__actions">
        <Button variant="filled" disabled={!isNamed} onClick={() => void importing.compare(file, mapping)}>
          {t.go}
        </Button>
        <Button onClick={importing.again}>{texts.data.import.other}</Button>
      </div>
    </div>
  );
}
