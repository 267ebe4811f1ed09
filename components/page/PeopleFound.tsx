import { useMemo } from 'preact/hooks';
import { Notice } from '@/components/ui/Notice';
import { SearchField } from '@/components/ui/SearchField';
import { Checkbox } from '@/components/ui/Checkbox';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import { useLive } from '@/components/ui/use-live';
import type { Capture } from '@/lib/model/capture';
import type { PersonId } from '@/lib/model/id';
import { findSaved } from '@/lib/store/queries';
import { FoundPerson } from './FoundPerson';
import { usePage } from './PageState';
import { SaveBar } from './SaveBar';
import { type Entry, groupBySection, listed, shown } from './selection';
import './PeopleFound.css';

/** Which of the entries are on the shortlist, by their key. Corrections do not move this: they are looked up as read. */
function useSavedIds(capture: Capture): ReadonlyMap<number, PersonId> {
  const ids = useLive(() => findSaved(capture.people, capture.url), [capture]);
  return useMemo(() => new Map(ids?.flatMap((id, key) => (id ? [[key, id] as const] : []))), [ids]);
}

/** The checkable list of everyone on the page. */
export function PeopleFound({ capture }: { capture: Capture }) {
  const { page: t } = useTexts();
  const { selection, dispatch } = usePage();
  const savedIds = useSavedIds(capture);
  const visible = shown(selection);
  const { shown: rendered, mark } = useGrowing(visible.length, selection.filter);
  const groups = groupBySection(visible.slice(0, rendered));
  const headed = groups.length > 1 || groups[0]?.section !== undefined;
  return (
    <>
      <div class="people-found__tools">
        <div class="people-found__filter">
          <SearchField label={t.filter} value={selection.filter} onText={(text) => dispatch({ type: 'filter', text })} />
        </div>
        <SelectAll visible={visible} total={listed(selection).length} savedIds={savedIds} />
      </div>
      {!capture.complete && (
        <div class="people-found__note">
          <Notice tone="warning">{t.cutShort}</Notice>
        </div>
      )}
      {!visible.length && (
        <div class="people-found__none">
          <p>{t.noMatch}</p>
          <Button small onClick={() => dispatch({ type: 'filter', text: '' })}>
            {t.clearFilter}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <section key={group.section ?? ''} class="people-found__group" aria-label={group.section ?? t.title}>
          {headed && <h2 dir="auto">{group.section ?? t.otherPeople}</h2>}
          <ul role="list">
            {group.entries.map((entry) => (
              <FoundPerson key={entry.key} entry={entry} savedAs={savedIds.get(entry.key)} />
            ))}
          </ul>
        </section>
      ))}
      {rendered < visible.length && <div key={rendered} ref={mark} class="people-found__more" />}
      <SaveBar capture={capture} savedIds={savedIds} />
    </>
  );
}

type SelectAllProps = { visible: Entry[]; total: number; savedIds: ReadonlyMap<number, PersonId> };

/** Ticks everyone shown who is not saved yet; where all are saved, everyone shown. */
function SelectAll({ visible, total, savedIds }: SelectAllProps) {
  const { page: t } = useTexts();
  const { selection, dispatch } = usePage();
  const unsaved = visible.filter(({ key }) => !savedIds.has(key));
  const candidates = unsaved.length ? unsaved : visible;
  const tickedCount = candidates.filter((entry) => entry.ticked).length;
  const all = candidates.length > 0 && tickedCount === candidates.length;
  const keys = visible.map(({ key }) => key);
  return (
    <div class="people-found__all">
      <Checkbox
        checked={all}
        mixed={tickedCount > 0 && !all}
        onChecked={(on) => dispatch({ type: 'tick', keys: on ? candidates.map(({ key }) => key) : keys, on })}
      >
        {selection.filter ? t.selectShown : t.selectAll}
      </Checkbox>
      <span class="muted" role="status">
        {selection.filter && t.matching(visible.length, total)}
      </span>
    </div>
  );
}
