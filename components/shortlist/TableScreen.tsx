import { FileOutput, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { NobodySaved } from '@/components/ui/NobodySaved';
import { Progress } from '@/components/ui/Progress';
import { ButtonLink } from '@/components/ui/Button';
import { IconLink } from '@/components/ui/IconButton';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { SearchField } from '@/components/ui/SearchField';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import { countByStatus, countByTag } from '@/lib/store/queries';
import { BulkBar } from './BulkBar';
import { ColumnChooser } from './ColumnChooser';
import { everybody, useFilter } from './FilterState';
import { FitOrder } from './FitOrder';
import { NobodyMatches } from './NobodyMatches';
import { PeopleTable } from './PeopleTable';
import { SavedFilters } from './SavedFilters';
import { StatusFilter } from './StatusFilter';
import { TagFilter } from './TagFilter';
import { usePeople } from './use-people';
import { useShortlistView } from './use-shortlist-view';
import { useWindow } from './use-window';
import './TableScreen.css';

/** Everyone saved as a table: search, narrow, sort, choose columns, change several at once. Only the rows in view are read. */
export function TableScreen() {
  const { app, data, shortlist: t } = useTexts();
  const { filter, setFilter, setFitFirst, ranked } = useFilter();
  const { view, order, change } = useShortlistView();
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set());
  const counts = useLive(countByStatus, []);
  const tags = useLive(countByTag, []);
  const { range, scroller, toRow } = useWindow(JSON.stringify([filter, order, ranked !== undefined]));
  const { total, part, isSorted, allIds } = usePeople(filter, order, range);

  if (!counts || !tags || total === undefined) return <Progress label={app.loading} />;
  const everyone = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!everyone) return <NobodySaved title={t.title} />;
  const [status] = filter.statuses;
  const isNarrowed = filter.text.trim() !== '' || filter.statuses.length > 0 || filter.tags.length > 0;
  return (
    <div class="table-screen">
      <ScreenHeader
        title={t.title}
        subtitle={
          <p class="muted" role="status">
            {t.found(total)}
            {!isSorted && ` · ${t.tooManyToSort}`}
          </p>
        }
        actions={
          <ButtonLink variant="filled" icon={UserPlus} href={hrefOf({ screen: 'add' })}>
            {t.addShort}
          </ButtonLink>
        }
      />
      <div class="table-screen__tools">
        <SearchField label={t.search} value={filter.text} onText={(text) => setFilter({ text })} />
        <StatusFilter counts={counts} status={status} onStatus={(value) => setFilter({ statuses: value ? [value] : [] })} />
        <TagFilter tags={tags} chosen={filter.tags} onChosen={(value) => setFilter({ tags: value })} />
        <SavedFilters filter={filter} onFilter={setFilter} />
        <IconLink icon={FileOutput} label={data.export.toHere} href={hrefOf({ screen: 'data', filter: isNarrowed ? JSON.stringify(filter) : undefined })} />
        <FitOrder />
        <ColumnChooser columns={view.columns} onColumns={(columns) => void change({ columns })} />
      </div>
      {total > 0 ? (
        <PeopleTable
          {...{ total, part, chosen, toRow }}
          order={isSorted && !part?.fitFor ? order : undefined}
          columns={view.columns}
          scroller={scroller}
          onOrder={(next) => {
            setFitFirst(false);
            void change(next);
          }}
          onChosen={setChosen}
        />
      ) : (
        <NobodyMatches onClear={() => setFilter(everybody)} />
      )}
      {chosen.size > 0 && <BulkBar chosen={chosen} total={total} tags={tags} allIds={allIds} onChosen={setChosen} />}
    </div>
  );
}
