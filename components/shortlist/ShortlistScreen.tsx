import { ListChecks, UserPlus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton, IconLink } from '@/components/ui/IconButton';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { SearchField } from '@/components/ui/SearchField';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import type { Status } from '@/lib/model/status';
import { countByStatus, searchPeople } from '@/lib/store/queries';
import { DeleteBar } from './DeleteBar';
import { everybody, useFilter } from './FilterState';
import { Nobody, NobodyMatches } from './Nobody';
import { ShortlistRows } from './ShortlistRows';
import { StatusFilter } from './StatusFilter';
import './ShortlistScreen.css';

/** Everyone saved: search, narrow by status, open, delete. Only what is in view is read. */
export function ShortlistScreen() {
  const { shortlist: t } = useTexts();
  const { filter, setFilter } = useFilter();
  const { text, statuses } = filter;
  const [status] = statuses;
  const setStatus = (next: Status | undefined) => setFilter({ statuses: next ? [next] : [] });
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>();
  const counts = useLive(countByStatus, []);
  const key = `${status} ${text}`;
  const { shown: limit, mark } = useGrowing(Infinity, key);
  const listed = useLive(async () => ({ key, ...(await searchPeople({ text, statuses, limit })) }), [key, limit]);

  const toggle = (id: PersonId, on: boolean) =>
    setChosen((last = new Set()) => new Set(on ? [...last, id] : [...last].filter((other) => other !== id)));

  // The last one of a status may be gone: an empty list that cannot be explained helps nobody.
  useEffect(() => {
    if (status && counts && !counts[status]) setStatus(undefined);
  }, [counts, status]);

  if (!counts || !listed) return <Loading />;
  const { people, total } = listed;
  const everyone = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!everyone) return <Nobody />;
  return (
    <>
      <div class="shortlist__bar">
        <ScreenHeader
          title={t.title}
          titleHidden
          subtitle={
            <div class="shortlist__tools">
              <SearchField label={t.search} value={text} onText={(typed) => setFilter({ text: typed })} />
              <StatusFilter counts={counts} everyone={everyone} status={status} onStatus={setStatus} />
              <p class="visually-hidden" role="status">
                {t.found(total)}
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
      </div>
      {people.length > 0 && <ShortlistRows people={people} busy={listed.key !== key} chosen={chosen} onToggle={toggle} />}
      {people.length < total && <div key={people.length} ref={mark} class="shortlist__more" />}
      {!people.length && <NobodyMatches onClear={() => setFilter(everybody)} />}
      {chosen && <DeleteBar people={people} chosen={chosen} onChosen={setChosen} />}
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
