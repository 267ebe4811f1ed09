import { FileOutput, Printer, ScrollText } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { exportWords } from '@/components/ui/export-words';
import { hrefOf } from '@/components/ui/route';
import { Select } from '@/components/ui/Select';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { everythingAbout } from '@/lib/actions/everything-about';
import { exportData } from '@/lib/actions/export-data';
import { saveFile } from '@/lib/actions/save-file';
import { ExportFormat } from '@/lib/model/export-format';
import type { Person } from '@/lib/model/person';
import { Erase } from './Erase';

/** What is held about one person: as a file, on paper, and erased for good. */
export function TheirData({ person }: { person: Person }) {
  const texts = useTexts();
  const { data } = texts;
  const t = data.person;
  const tag = useLanguageTag();
  const { run, busy } = useTask();
  const [format, setFormat] = useState<ExportFormat>('vcard3');
  const give = () => run(async () => saveFile(await exportData(format, { ids: [person.id] }, exportWords(texts, tag))));
  return (
    <Disclosure lazy summary={t.title}>
      <div class="stack">
        <Select
          label={data.export.as}
          hint={data.formats[format].hint}
          value={format}
          options={ExportFormat.options.map((value) => ({ value, label: data.formats[value].name }))}
          onValue={setFormat}
        />
        <div class="cluster">
          <Button icon={FileOutput} busy={busy} onClick={() => void give()}>
            {t.give}
          </Button>
          <ButtonLink icon={Printer} href={`workspace.html${hrefOf({ screen: 'print', id: person.id })}`} target="_blank" rel="noopener noreferrer">
            {t.print}
          </ButtonLink>
          <Button icon={ScrollText} busy={busy} onClick={() => void run(async () => saveFile(await everythingAbout(person.id)))}>
            {t.everything}
          </Button>
          <Erase person={person} />
        </div>
      </div>
    </Disclosure>
  );
}
