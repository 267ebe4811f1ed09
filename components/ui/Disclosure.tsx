import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './Disclosure.css';

type Props = {
  summary: ComponentChildren;
  open?: boolean | undefined;
  /** Renders the content when it is first opened: for what is long and seldom looked at. */
  lazy?: boolean | undefined;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
};

/** Something folded away under a line that opens it (native `details`). */
export function Disclosure({ summary, open = false, lazy = false, onToggle, children }: Props) {
  const [wasOpened, setOpened] = useState(open);
  const follow = (isOpen: boolean) => {
    if (isOpen) setOpened(true);
    onToggle?.(isOpen);
  };
  return (
    <details class="disclosure" open={open} onToggle={(event) => follow(event.currentTarget.open)}>
      <summary>
        <ChevronDown size={16} />
        {summary}
      </summary>
      <div class="disclosure__content">{(!lazy || wasOpened) && children}</div>
    </details>
  );
}
