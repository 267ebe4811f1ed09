import { Trash2 } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { focusTitle } from '@/components/ui/focus-title';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { deletePeople } from '@/lib/actions/delete-people';
import { undo } from '@/lib/actions/undo';
import type { PersonId } from '@/lib/model/id';
import type { ListedPerson } from '@/lib/store/queries';
import type { Chosen } from './ShortlistRows';
import './DeleteBar.css';

type Props = { people: ListedPerson[]; chosen: Chosen; onChosen: (chosen: Chosen | undefined) => void };

/** What can be done with several people at once. Deleting asks nothing: it can be undone. */
export function DeleteBar({ people, chosen, onChosen }: Props) {
  const { app, shortlist: t } = useTexts();
  const { run, busy } = useTask();
  const toast = useToast();
  const shown = people.map(({ id }) => id);
  const all = shown.length > 0 && shown.every((id) => chosen.has(id));
  const choose = (ids: PersonId[]) => onChosen(new Set(ids));
  const leave = () => {
    onChosen(undefined);
    focusTitle();
  };

  const remove = () =>
    run(async () => {
      const change = await deletePeople([...chosen]);
      leave();
      const revert = async () => {
        await undo(change);
        toast({ text: app.undone });
      };
      toast({ text: t.deleted(chosen.size), action: { label: app.undo, run: revert } });
    });

  return (
    <ActionBar>
      <Checkbox label={t.selectAll} checked={all} mixed={chosen.size > 0 && !all} onChecked={(on) => choose(on ? shown : [])} />
      <span role="status">{t.selected(chosen.size)}</span>
      <span class="delete-bar__buttons">
        <Button onClick={leave}>{t.cancel}</Button>
        <Button variant="danger" icon={Trash2} disabled={!chosen.size} busy={busy} onClick={() => void remove()}>
          {t.delete}
        </Button>
      </span>
    </ActionBar>
  );
}
