import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import { Notice } from '@/components/ui/Notice';
import { SearchField } from '@/components/ui/SearchField';
import { useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import type { Capture } from '@/lib/model/capture';
import type { PersonId } from '@/lib/model/id';
import type { Fits } from './FitFirst';
import { FoundPerson } from './FoundPerson';
import { OwnPages } from './OwnPages';
import { PageBar } from './PageBar';
import { PageSource } from './PageSource';
import { usePage } from './PageState';
import { SaveBar } from './SaveBar';
import { SelectAll } from './SelectAll';
import { TabChanged } from './TabChanged';
import { groupBySection, inOrder, shown } from './selection';
import './PeopleFound.css';

const SavedIds = lazy(async () => (await import('./SavedIds')).SavedIds);
const FitFirst = lazy(async () => (await import('./FitFirst')).FitFirst);

/** The checkable list of everyone on the page. */
export function PeopleFound({ capture, tabId }: { capture: Capture; tabId: number }) {
  const { page: t } = useTexts();
  const { kind } = useSurface();
  const { selection, dispatch } = usePage();
  const [savedIds, setSavedIds] = useState<ReadonlyMap<number, PersonId>>(new Map());
  const [fits, setFits] = useState<Fits>();
  const visible = fits ? inOrder(shown(selection), [...fits.keys()]) : shown(selection);
  const { shown: rendered, mark } = useGrowing(visible.length, selection.filter);
  const entries = visible.slice(0, rendered);
  const groups = fits ? [{ section: undefined, entries }] : groupBySection(entries);
  const headed = groups.length > 1 || groups[0]?.section !== undefined;
  return (
    <>
      <SavedIds capture={capture} onIds={setSavedIds} />
      <PageBar filter={<SearchField label={t.filter} value={selection.filter} onText={(text) => dispatch({ type: 'filter', text })} />}>
        {kind !== 'popup' && <PageSource capture={capture} />}
        <TabChanged />
        <SelectAll visible={visible} savedIds={savedIds} />
        <FitFirst entries={selection.entries} onFits={setFits} />
      </PageBar>
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
          {headed && (
            <h2>
              <bdi>{group.section ?? t.otherPeople}</bdi>
            </h2>
          )}
          <ul role="list">
            {group.entries.map((entry) => (
              <FoundPerson key={entry.key} entry={entry} savedAs={savedIds.get(entry.key)} fit={fits?.get(entry.key)} />
            ))}
          </ul>
        </section>
      ))}
      {rendered < visible.length && <div key={rendered} ref={mark} class="people-found__more" />}
      <OwnPages capture={capture} tabId={tabId} />
      <SaveBar capture={capture} savedIds={savedIds} />
    </>
  );
}
