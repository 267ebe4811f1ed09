import { Download, FilePlus, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { exportTemplates } from '@/lib/actions/export-templates';
import { importTemplates } from '@/lib/actions/import-templates';
import { undo } from '@/lib/actions/undo';
import { MessageLanguage } from '@/lib/model/message';
import { useTemplateActions } from './use-template-actions';

/** A new template, and the way in and out as a file. */
export function FileButtons({ hasOwn }: { hasOwn: boolean }) {
  const { app, templates: texts } = useTexts();
  const language = MessageLanguage.catch('en').parse(useLanguageTag());
  const toast = useToast();
  const { run, busy } = useTask();
  const { create } = useTemplateActions();
  const file = useRef<HTMLInputElement>(null);
  const read = (chosen: File | undefined) =>
    chosen &&
    run(async () => {
      const { change, ...counts } = await importTemplates(await chosen.text());
      const action = { label: app.undo, run: async () => void (await undo(change)) };
      toast({ text: texts.imported(counts), ...(counts.added > 0 && { action }) });
    });
  return (
    <div class="cluster templates__files">
      <Button
        variant="filled"
        icon={FilePlus}
        onClick={() => void create({ name: texts.newName, kind: 'firstContact', language, register: 'formal', ...texts.starter })}
      >
        {texts.create}
      </Button>
      <Button icon={Upload} busy={busy} onClick={() => file.current?.click()}>
        {texts.import}
      </Button>
      {hasOwn && (
        <Button icon={Download} busy={busy} onClick={() => void run(exportTemplates)}>
          {texts.export}
        </Button>
      )}
      <input
        ref={file}
        type="file"
        hidden
        aria-label={texts.import}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
