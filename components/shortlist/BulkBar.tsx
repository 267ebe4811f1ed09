import { Tags, Trash2 } from 'lucide-preact';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { ChoiceForm } from '@/components/ui/ChoiceForm';
import { Popover } from '@/components/ui/Popover';
import { TagField } from '@/components/ui/TagField';
import { useTexts } from '@/components/ui/texts';
import { useUndoable } from '@/components/ui/use-undoable';
import { useTask } from '@/components/ui/use-task';
import { deletePeople } from '@/lib/actions/delete-people';
import { editTags } from '@/lib/actions/edit-tags';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import type { PersonId } from '@/lib/model/id';
import { Status } from '@/lib/model/status';
import type { Chosen } from './ShortlistRows';
import './BulkBar.css';

type Props = {
  chosen: Chosen;
  /** How many people the filter shows. */
  total: number;
  tags: ReadonlyMap<string, number>;
  allIds: () => Promise<PersonId[]>;
  onChosen: (chosen: Chosen) => void;
};

/** What can be done with several people at once; each can be undone. */
export function BulkBar({ chosen, total, tags, allIds, onChosen }: Props) {
  const { shortlist: t, statuses } = useTexts();
  const { run, busy: choosing } = useTask();
  const { act, busy } = useUndoable(undo);
  const ids = [...chosen];
  const known = [...tags.keys()];

  const remove = () =>
    act(async () => {
      const change = await deletePeople(ids);
      onChosen(new Set());
      return change;
    }, t.deleted(ids.length));

  return (
    <ActionBar>
      <span role="status">{t.selected(ids.length)}</span>
      {ids.length < total && (
        <Button small variant="plain" busy={choosing} onClick={() => void run(async () => onChosen(new Set(await allIds())))}>
          {t.selectAllOf(total)}
        </Button>
      )}
      <Button small variant="plain" onClick={() => onChosen(new Set())}>
        {t.selectNone}
      </Button>
      <span class="bulk-bar__actions">
        <ChoiceForm
          label={t.newStatus}
          action={t.setStatus}
          options={Status.options.map((value) => ({ value, label: statuses[value] }))}
          busy={busy}
          onChosen={(status) => void act(() => setStatus(ids, status), t.statusSet(ids.length, statuses[status]))}
        />
        <Popover icon={Tags} label={t.tags}>
          <div class="stack">
            <TagField
              label={t.addTag}
              submit={t.addTagShort}
              known={known}
              onTag={(tag) => void act(() => editTags(ids, { add: [tag] }), t.tagged(ids.length, tag))}
            />
            {known.length > 0 && (
              <ChoiceForm
                label={t.removeTag}
                action={t.removeTagShort}
                options={known.map((value) => ({ value, label: value }))}
                busy={busy}
                onChosen={(tag) => void act(() => editTags(ids, { remove: [tag] }), t.untagged(ids.length, tag))}
              />
            )}
          </div>
        </Popover>
        <Button variant="danger" icon={Trash2} busy={busy} onClick={() => void remove()}>
          {t.delete}
        </Button>
      </span>
    </ActionBar>
  );
}
