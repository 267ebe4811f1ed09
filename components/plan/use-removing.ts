import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { usePutBack } from '@/components/ui/use-put-back';

/** Takes one entry out of a list, with an undo that puts it back. */
export function useRemoving<Entry>(list: readonly Entry[], onList: (list: Entry[]) => void): (entry: Entry, name: string) => void {
  const { app, plan: t } = useTexts();
  const toast = useToast();
  const putBack = usePutBack(list, onList);
  return (entry, name) => {
    onList(list.filter((one) => one !== entry));
    toast({ text: t.wordRemoved(name), action: { label: app.undo, run: putBack(entry) } });
  };
}
