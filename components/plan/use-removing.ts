import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';

/** Takes one entry out of a list, with an undo that puts the list back. */
export function useRemoving<Entry extends { id: string }>(onList: (list: Entry[]) => void): (list: readonly Entry[], entry: Entry, name: string) => void {
  const { app, plan: t } = useTexts();
  const toast = useToast();
  return (list, entry, name) => {
    onList(list.filter(({ id }) => id !== entry.id));
    toast({ text: t.wordRemoved(name), action: { label: app.undo, run: () => onList([...list]) } });
  };
}
