import { Bookmark, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Popover } from '@/components/ui/Popover';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { changeSetting } from '@/lib/actions/change-setting';
import type { PeopleFilterWords, SavedFilter } from '@/lib/model/shortlist-view';
import { getSetting, isFiltering } from '@/lib/store/queries';
import './SavedFilters.css';

type Props = { filter: PeopleFilterWords; onFilter: (filter: PeopleFilterWords) => void };

/** Filters that the user gave a name: to apply, to add the present one, to remove. */
export function SavedFilters({ filter, onFilter }: Props) {
  const { shortlist: t } = useTexts();
  const { run } = useTask();
  const [name, setName] = useState('');
  const { list = [] } = useLive(() => getSetting('savedFilters'), []) ?? {};
  const store = (next: (stored: SavedFilter[]) => SavedFilter[]) =>
    run(() => changeSetting('savedFilters', (stored) => ({ list: next(stored.list) })));
  const remove = (name: string) => store((stored) => stored.filter((other) => other.name !== name));
  const add = () => {
    const saved = { ...filter, name: name.trim() };
    setName('');
    return store((stored) => [...stored.filter((other) => other.name !== saved.name), saved]);
  };
  return (
    <Popover icon={Bookmark} label={t.savedFilters}>
      <div class="stack">
        {list.length > 0 && (
          <ul role="list">
            {list.map(({ name: own, ...saved }) => (
              <li key={own} class="saved-filters__line">
                <Button variant="plain" class="saved-filters__name" onClick={() => onFilter(saved)}>
                  {own}
                </Button>
                <IconButton icon={X} label={t.removeFilter(own)} onClick={() => void remove(own)} />
              </li>
            ))}
          </ul>
        )}
        {isFiltering(filter) ? (
          <form
            class="stack stack--tight"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim()) void add();
            }}
          >
            <TextField label={t.filterName} value={name} onText={setName} maxLength={60} autocomplete="off" />
            <Button type="submit" disabled={!name.trim()}>
              {t.saveFilter}
            </Button>
          </form>
        ) : (
          <p class="muted small">{t.saveFilterHint}</p>
        )}
      </div>
    </Popover>
  );
}
