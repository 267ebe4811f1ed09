import { FileInput } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { classes } from '@/components/ui/classes';
import { useTexts } from '@/components/ui/texts';
import './FileDrop.css';

/** Takes a file that is chosen or dropped. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const { data } = useTexts();
  const t = data.import;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={classes('file-drop', isOver && 'file-drop--over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p class="muted">{t.hint}</p>
      <div class="data__actions">
        <Button icon={FileInput} onClick={() => input.current?.click()}>
          {t.choose}
        </Button>
        <span class="muted">{t.drop}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t.choose}
        accept=".csv,.txt,.tsv,.vcf,.vcard,.json,text/csv,text/vcard,application/json"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
