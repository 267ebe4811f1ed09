import { FileOutput } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { exportWords } from '@/components/ui/export-words';
import { Select } from '@/components/ui/Select';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { exportData, type Selection } from '@/lib/actions/export-data';
import { saveFile } from '@/lib/actions/save-file';
import { ExportFormat } from '@/lib/model/export-format';
import type { PeopleFilterWords, SavedFilter } from '@/lib/model/shortlist-view';
import { countFiltered } from '@/lib/store/queries';

type Props = { everyone: number; filters: readonly SavedFilter[]; /** As the shortlist was narrowed where the user came from. */ shown: PeopleFilterWords | undefined };

/** People as a file for another program. */
export function Export({ everyone, filters, shown }: Props) {
  const texts = useTexts();
  const { data } = texts;
  const t = data.export;
  const tag = useLanguageTag();
  const toast = useToast();
  const { run, busy } = useTask();
  const [whom, setWhom] = useState(shown ? 'shown' : 'all');
  const [format, setFormat] = useState<ExportFormat>('spreadsheet');
  const count = useLive(async () => (shown ? countFiltered(shown) : 0), [JSON.stringify(shown)]) ?? 0;
  const options = [
    { value: 'all', label: t.all(everyone) },
    ...(shown ? [{ value: 'shown', label: t.shown(count) }] : []),
    ...filters.map(({ name }) => ({ value: `saved:${name}`, label: t.saved(name) })),
  ];
  const selection = (): Selection => {
    if (whom === 'shown' && shown) return { filter: shown };
    const saved = filters.find(({ name }) => whom === `saved:${name}`);
    return saved ? { filter: saved } : 'all';
  };
  const save = () =>
    run(async () => {
      const file = await exportData(format, selection(), exportWords(texts, tag));
      saveFile(file);
      toast({ text: t.done(file.count, file.name) });
    });
  if (!everyone) return null;
  return (
    <section class="stack">
      <h2>{t.title}</h2>
      <div class="data__choices">
        <Select label={t.whom} value={whom} options={options} onValue={setWhom} />
        <Select
          label={t.as}
          hint={data.formats[format].hint}
          value={format}
          options={ExportFormat.options.map((value) => ({ value, label: data.formats[value].name }))}
          onValue={setFormat}
        />
      </div>
      <div class="data__actions">
        <Button icon={FileOutput} busy={busy} onClick={() => void save()}>
          {t.save}
        </Button>
      </div>
    </section>
  );
}
