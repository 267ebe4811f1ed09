import { ListChecks, UserPlus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton, IconLink } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { NobodySaved } from '@/components/ui/NobodySaved';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { SearchField } from '@/components/ui/SearchField';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import type { PersonId } from '@/lib/model/id';
import type { Status } from '@/lib/model/status';
import { everybody, useFilter } from './FilterState';
import { NobodyMatches } from './NobodyMatches';
import { ShortlistRows } from './ShortlistRows';
import { StatusFilter } from './StatusFilter';
import { useListed } from './use-listed';
import './ShortlistScreen.css';

const DeleteBar = lazy(async () => (await import('./DeleteBar')).DeleteBar);
const FitOrder = lazy(async () => (await import('./FitOrder')).FitOrder);
const RankedRows = lazy(async () => (await import('./RankedRows')).RankedRows);

/** Everyone saved: search, narrow by status, open, delete. Only what is in view is read. */
export function ShortlistScreen() {
  const { shortlist: t } = useTexts();
  const { filter, setFilter, ranked } = useFilter();
  const { text, statuses } = filter;
  const [status] = statuses;
  const setStatus = (next: Status | undefined) => setFilter({ statuses: next ? [next] : [] });
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>();
  const key = `${status} ${text}`;
  const { shown: limit, mark } = useGrowing(Infinity, key);
  const listed = useListed(key, { text, statuses }, limit);
  const counts = listed?.counts;

  const toggle = (id: PersonId, on: boolean) =>
    setChosen((last = new Set()) => new Set(on ? [...last, id] : [...last].filter((other) => other !== id)));

  // The last one of a status may be gone: an empty list that cannot be explained helps nobody.
  useEffect(() => {
    if (status && counts && !counts[status]) setStatus(undefined);
  }, [counts, status]);

  if (!listed) return <Loading />;
  const { people, total } = listed;
  if (counts && !Object.values(counts).some(Boolean)) return <NobodySaved title={t.title} />;
  return (
    <>
      <div class="shortlist__bar">
        <ScreenHeader
          title={t.title}
          titleHidden
          subtitle={
            <div class="shortlist__tools">
              <SearchField label={t.search} value={text} onText={(typed) => setFilter({ text: typed })} />
              <StatusFilter counts={counts} status={status} onStatus={setStatus} />
              <p class="visually-hidden" role="status">
                {total !== undefined && t.found(total)}
              </p>
            </div>
          }
          actions={
            <span class="shortlist__buttons">
              <IconButton
                icon={ListChecks}
                label={t.select}
                aria-pressed={chosen !== undefined}
                onClick={() => setChosen(chosen ? undefined : new Set())}
              />
              <IconLink icon={UserPlus} label={t.add} href={hrefOf({ screen: 'add' })} />
            </span>
          }
        />
        <div class="shortlist__fit">
          <FitOrder />
        </div>
      </div>
      {ranked ? (
        <RankedRows {...{ ranked, limit, mark, chosen }} onToggle={toggle} onChosen={setChosen} />
      ) : (
        <>
          {people.length > 0 && <ShortlistRows people={people} busy={listed.key !== key} chosen={chosen} onToggle={toggle} />}
          {people.length < (total ?? 0) && <div key={people.length} ref={mark} class="shortlist__more" />}
          {chosen && <DeleteBar people={people} chosen={chosen} onChosen={setChosen} />}
        </>
      )}
      {!people.length && <NobodyMatches onClear={() => setFilter(everybody)} />}
    </>
  );
}

function Loading() {
  const { app, shortlist: t } = useTexts();
  return (
    <>
      <ScreenHeader title={t.title} titleHidden />
      <Progress label={app.loading} />
    </>
  );
}
