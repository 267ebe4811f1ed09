import { FileInput } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { PreviewGroup } from './PreviewGroup';
import type { Importing, Stage } from './use-import';

type Props = { stage: Extract<Stage, { at: 'preview' }>; importing: Importing };

const kinds = ['new', 'merge', 'same', 'refused'] as const;

/** What an import would do, entry by entry; what is unticked stays out. */
export function Preview({ stage, importing }: Props) {
  const { data } = useTexts();
  const t = data.import;
  const [except, setExcept] = useState<ReadonlySet<number>>(new Set());
  const { file, mapping, counts } = stage;
  const wanted = counts.new + counts.merge - except.size;
  const toggle = (line: number, on: boolean) => setExcept(new Set(on ? [...except].filter((other) => other !== line) : [...except, line]));
  return (
    <div class="stack">
      <h3 dir="auto">{t.preview.title(file.name)}</h3>
      <p class="muted">{t.sources[file.table?.source ?? 'vcard']}</p>
      {kinds.map((kind) => (
        <PreviewGroup key={kind} kind={kind} count={counts[kind]} entries={importing.entries} except={except} onToggle={toggle} />
      ))}
      {!counts.new && !counts.merge && <p role="status">{t.preview.nothing}</p>}
      {except.size > 0 && (
        <p role="status" class="muted">
          {t.preview.notTaken(except.size)}
        </p>
      )}
      <div class="data__actions">
        {counts.new + counts.merge > 0 && (
          <Button variant="filled" icon={FileInput} disabled={!wanted} onClick={() => void importing.take(stage, except)}>
            {t.preview.go(wanted)}
          </Button>
        )}
        {mapping && <Button onClick={() => importing.toColumns(file, mapping)}>{t.columns.change}</Button>}
        <Button onClick={importing.again}>{t.other}</Button>
      </div>
    </div>
  );
}
