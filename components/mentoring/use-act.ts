import { useUndoable } from '@/components/ui/use-undoable';
import { undo } from '@/lib/actions/undo';

/** Runs an action that can be undone, and says what it did. */
export const useAct = () => useUndoable(undo);
