import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A short answer to an action, at the lower edge of the window. */
export type Toast = {
  text: string;
  /** Something went wrong: announced at once, stays until closed. */
  error?: boolean | undefined;
  /** What can be done about it, for instance undo. */
  action?: { label: string; run: () => Promise<void> | void } | undefined;
};

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a toast; a newer one replaces it. */
export const useToast = () => useContext(ToastContext);
