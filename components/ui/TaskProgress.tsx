import { Button } from './Button';
import { useTexts } from './texts';
import './TaskProgress.css';

type Props = { label: string; done?: number | undefined; /** Absent where it is not known beforehand. */ total?: number | undefined; onCancel: () => void };

/** A long piece of work: how far it is, and the way to stop it. */
export function TaskProgress({ label, done = 0, total, onCancel }: Props) {
  const { data } = useTexts();
  const { entries, of, cancel } = data.import;
  return (
    <div class="task-progress stack">
      <p role="status">{label}</p>
      <progress aria-label={label} {...(total !== undefined && { value: done, max: Math.max(total, 1) })} />
      <div class="cluster">
        <span class="muted small">{total === undefined ? entries(done) : of(done, total)}</span>
        <Button small onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
