import { useAfter } from './use-after';
import './Progress.css';

/** That something is under way, shown once it has taken `after` milliseconds: what is quick does not flicker. */
export function Progress({ label, after = 300 }: { label: string; after?: number }) {
  const visible = useAfter(after);
  return (
    <div class="progress" role="status">
      {visible && (
        <>
          <progress class="progress__bar" aria-label={label} />
          <p class="muted">{label}</p>
        </>
      )}
    </div>
  );
}
