import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './Button';
import './Popover.css';

type Props = { label: ComponentChildren; icon?: LucideIcon | undefined; children: ComponentChildren };

/** A button that opens a small panel below it (native popover: Escape and a click outside close it). */
export function Popover({ label, icon, children }: Props) {
  const id = useId();
  return (
    <span class="popover-anchor">
      <Button icon={icon} popovertarget={id}>
        {label}
      </Button>
      <div id={id} popover="auto" class="popover">
        {children}
      </div>
    </span>
  );
}
