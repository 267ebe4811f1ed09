import { ChevronUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';
import './Menu.css';

type Props = { label: string; items: readonly { key: string; label: ComponentChildren; run: () => void }[] };

/** A button that opens a short list of other choices above it (native popover: Escape and a click outside close it). */
export function Menu({ label, items }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <IconButton class="menu-button" icon={ChevronUp} label={label} popovertarget={id} />
      <ul ref={list} id={id} popover="auto" role="list" class="menu" aria-label={label}>
        {items.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              class="menu__item"
              onClick={() => {
                list.current?.hidePopover();
                item.run();
              }}
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
