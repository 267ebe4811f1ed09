import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';
import { useTexts } from './texts';
import './Dialog.css';

type Props = { title: string; open: boolean; onClose: () => void; children: ComponentChildren };

/** A native modal dialog: focus stays inside and returns to where it was; Escape and the close button call `onClose`. */
export function Dialog({ title, open, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { app } = useTexts();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      <header class="dialog__header">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={app.close} onClick={() => ref.current?.close()} />
      </header>
      {open && children}
    </dialog>
  );
}
