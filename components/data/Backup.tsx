import { Download } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { LastBackup, useDistance } from '@/components/ui/LastBackup';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { chooseBackups } from '@/lib/actions/choose-backups';
import { saveBackup } from '@/lib/actions/save-backup';
import type { AutoBackup } from '@/lib/model/auto-backup';

type Choice = 'everyDays' | 'afterChanges' | 'keep';

const choices: Record<Choice, readonly number[]> = {
  everyDays: [1, 3, 7, 14, 30],
  afterChanges: [0, 10, 25, 50],
  keep: [3, 5, 10, 20],
};

/** The last backup, one by hand, and how the program backs up by itself. */
export function Backup({ backup, isEmpty }: { backup: AutoBackup; isEmpty: boolean }) {
  const { data } = useTexts();
  const t = data.backup;
  const toast = useToast();
  const { run, busy } = useTask();
  const save = () =>
    run(async () => {
      await saveBackup();
      toast({ text: t.saved });
    });
  const toggle = (on: boolean) =>
    run(async () => {
      if ((await chooseBackups({ on })) !== on) toast({ text: t.refused });
    });
  const words: Record<Choice, (n: number) => string> = { everyDays: t.days, afterChanges: t.changes, keep: t.files };
  const choice = (name: Choice) => (
    <Select
      label={t[name]}
      value={String(backup[name])}
      options={[...new Set([...choices[name], backup[name]])].sort((a, b) => a - b).map((n) => ({ value: String(n), label: words[name](n) }))}
      onValue={(value) => void run(() => chooseBackups({ [name]: Number(value) }))}
    />
  );
  return (
    <section class="stack">
      <h2>{t.title}</h2>
      <p role="status">
        <strong>
          <LastBackup backup={{ ...backup, failure: undefined }} />
        </strong>
        {backup.last && <span class="muted"> · {t.lastFile(backup.last.name)}</span>}
      </p>
      {backup.failure && <Failure failure={backup.failure} />}
      <div class="data__actions">
        <Button variant={isEmpty || backup.last ? 'outline' : 'filled'} icon={Download} busy={busy} disabled={isEmpty} onClick={() => void save()}>
          {t.now}
        </Button>
      </div>
      <div class="stack stack--tight">
        <Checkbox checked={backup.on} onChecked={(on) => void toggle(on)}>
          {t.byItself}
        </Checkbox>
        <p class="muted small">{t.byItselfHint}</p>
      </div>
      {backup.on && (
        <div class="data__choices">
          {choice('everyDays')}
          {choice('afterChanges')}
          {choice('keep')}
        </div>
      )}
    </section>
  );
}

function Failure({ failure }: { failure: NonNullable<AutoBackup['failure']> }) {
  const { data } = useTexts();
  const distance = useDistance();
  return (
    <div role="alert">
      <Notice tone="warning">
        <p>{data.backup.failed(distance(failure.at))}</p>
        <p>{failure.reason === 'notAllowed' ? data.backup.notAllowed : data.backup.interrupted(failure.detail)}</p>
      </Notice>
    </div>
  );
}
