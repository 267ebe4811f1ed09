import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import type { Capture } from '@/lib/model/capture';
import type { PersonId } from '@/lib/model/id';
import { usePage } from './PageState';
import { ticked } from './selection';
import './SaveBar.css';

/** Saves who is ticked. "Saved" is said only when the transaction is complete. */
export function SaveBar({ capture, savedIds }: { capture: Capture; savedIds: ReadonlyMap<number, PersonId> }) {
  const { app, duplicates, page: t } = useTexts();
  const { selection, dispatch } = usePage();
  const { run, busy } = useTask();
  const toast = useToast();
  const chosen = ticked(selection);
  const known = chosen.filter(({ key }) => savedIds.has(key)).length;
  const added = chosen.length - known;

  const save = () =>
    run(async () => {
      // Fetched while the list is on screen already, with what marks the saved ones.
      const [{ savePeople }, { undo }, { dropPicks }] = await Promise.all([
        import('@/lib/actions/save-people'),
        import('@/lib/actions/undo'),
        import('@/lib/actions/drop-clips'),
      ]);
      const { countSimilar } = await import('@/lib/actions/count-similar');
      const result = await savePeople(
        chosen.map(({ person }) => person),
        { url: capture.url, title: capture.title },
      );
      dispatch({ type: 'tick', keys: chosen.map(({ key }) => key), on: false });
      await dropPicks(capture.url);
      const revert = async () => {
        await undo(result.change);
        toast({ text: app.undone });
      };
      const similar = result.added ? await countSimilar(result.ids) : 0;
      const said = t.savedPeople(result.added, result.updated, result.ignored);
      toast({ text: similar ? `${said}. ${duplicates.similarSaved(similar)}` : said, action: { label: app.undo, run: revert } });
    });

  const label = !chosen.length ? t.saveNobody : !known ? t.save(added) : !added ? t.update(known) : t.saveAndUpdate(added, known);
  return (
    <ActionBar>
      <Button variant="filled" class="save-bar__button" disabled={!chosen.length} busy={busy} onClick={() => void save()}>
        {busy ? app.saving : label}
      </Button>
    </ActionBar>
  );
}
