import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './Disclosure.css';

type Props = { summary: ComponentChildren; open?: boolean | undefined; onToggle?: (open: boolean) => void; children: ComponentChildren };

/** Something folded away under a line that opens it (native `details`). */
export function Disclosure({ summary, open, onToggle, children }: Props) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <ChevronDown size={16} />
        {summary}
      </summary>
      <div class="disclosure__content">{children}</div>
    </details>
  );
}
