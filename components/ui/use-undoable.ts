import { useTexts } from './texts';
import { useToast } from './toast';
import { useTask } from './use-task';

/**
 * Runs an action that can be taken back and says so in a toast with an undo button. `undo`: the action that takes a change
 * back; parts of `components/ui` know none.
 */
export function useUndoable<Id>(undo: (change: Id) => Promise<unknown>): {
  busy: boolean;
  act: (action: () => Promise<Id>, text: string) => Promise<boolean>;
} {
  const { app } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const act = (action: () => Promise<Id>, text: string) =>
    run(async () => {
      const change = await action();
      const revert = async () => {
        await undo(change);
        toast({ text: app.undone });
      };
      toast({ text, action: { label: app.undo, run: revert } });
    });
  return { busy, act };
}
