import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { focusTitle } from './focus-title';
import { IconButton } from './IconButton';
import { useTexts } from './texts';
import { type Toast, ToastContext } from './toast';
import { useTask } from './use-task';
import './ToastHost.css';

/** Long enough to read and to reach the button; pointing at it or focusing it stops the clock. */
const shownFor = 12_000;

type Shown = Toast & { serial: number };

/** Holds the place where toasts appear. The live regions are always there: only then are changes announced reliably. */
export function ToastHost({ children }: { children: ComponentChildren }) {
  const [toast, setToast] = useState<Shown>();
  const serial = useRef(0);
  const show = useCallback((next: Toast) => setToast({ ...next, serial: ++serial.current }), []);
  // A newer toast is not closed by what an older one was about.
  const close = (closed: number) => setToast((last) => (last?.serial === closed ? undefined : last));
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toast-host">
        <p class="visually-hidden" role="status">
          {toast && !toast.error && toast.text}
        </p>
        <p class="visually-hidden" role="alert">
          {toast?.error && toast.text}
        </p>
        {toast && <ToastBox key={toast.serial} toast={toast} onClose={() => close(toast.serial)} />}
      </div>
    </ToastContext.Provider>
  );
}

function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { app } = useTexts();
  const { run, busy } = useTask();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.error) return undefined;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [held, toast.error]);

  /** The pressed button goes away with its toast: the focus must not go with it. */
  const leave = () => {
    onClose();
    focusTitle();
  };
  const { action } = toast;
  return (
    <div
      class={toast.error ? 'toast toast--error' : 'toast'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p class="toast__text" aria-hidden="true">
        {toast.text}
      </p>
      {action && (
        <Button
          small
          class="toast__action"
          busy={busy}
          onClick={() =>
            void run(async () => {
              await action.run();
              leave();
            })
          }
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={app.close} onClick={leave} />
    </div>
  );
}
