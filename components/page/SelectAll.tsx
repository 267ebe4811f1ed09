import { Checkbox } from '@/components/ui/Checkbox';
import { useTexts } from '@/components/ui/texts';
import type { PersonId } from '@/lib/model/id';
import { usePage } from './PageState';
import { type Entry, listed } from './selection';
import './SelectAll.css';

type Props = { visible: Entry[]; savedIds: ReadonlyMap<number, PersonId> };

/** Ticks everyone shown who is not saved yet; where all are saved, everyone shown. Beside it how many there are. */
export function SelectAll({ visible, savedIds }: Props) {
  const { page: t } = useTexts();
  const { selection, dispatch } = usePage();
  const total = listed(selection).length;
  const unsaved = visible.filter(({ key }) => !savedIds.has(key));
  const candidates = unsaved.length ? unsaved : visible;
  const tickedCount = candidates.filter((entry) => entry.ticked).length;
  const all = candidates.length > 0 && tickedCount === candidates.length;
  const keysOf = (entries: Entry[]) => entries.map(({ key }) => key);
  return (
    <div class="select-all">
      <Checkbox
        checked={all}
        mixed={tickedCount > 0 && !all}
        onChecked={(on) => dispatch({ type: 'tick', keys: keysOf(on ? candidates : visible), on })}
      >
        {selection.filter ? t.selectShown : t.selectAll}
      </Checkbox>
      <span class="muted" role="status">
        {selection.filter ? t.matching(visible.length, total) : t.found(total)}
      </span>
    </div>
  );
}
