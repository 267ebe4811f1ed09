import { Check, TriangleAlert } from 'lucide-preact';
import { useTexts } from './texts';
import type { WriteState } from './write-queue';
import './SavedMark.css';

/** Whether what was typed is stored. `saved` only after the action's promise resolved. Announced politely. */
export function SavedMark({ state }: { state: WriteState }) {
  const { app } = useTexts();
  return (
    <span class={`saved-mark saved-mark--${state}`} role="status">
      {state === 'saving' && app.saving}
      {state === 'saved' && (
        <>
          <Check size={14} /> {app.saved}
        </>
      )}
      {state === 'failed' && (
        <>
          <TriangleAlert size={14} /> {app.notSaved}
        </>
      )}
    </span>
  );
}
