import { Progress } from '@/components/ui/Progress';
import type { RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { PeopleFilterWords } from '@/lib/model/shortlist-view';
import { countPeople, getSetting } from '@/lib/store/queries';
import { Backup } from './Backup';
import { EraseAll } from './EraseAll';
import { Export } from './Export';
import { Import } from './Import';
import { NeverContacted } from './NeverContacted';
import './DataScreen.css';

const read = async () => {
  const [backup, filters, everyone] = await Promise.all([getSetting('autoBackup'), getSetting('savedFilters'), countPeople()]);
  return { backup, filters: filters.list, everyone };
};

const filterIn = (json: string | undefined): PeopleFilterWords | undefined => {
  try {
    return json === undefined ? undefined : PeopleFilterWords.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
};

/** The user's data as a whole: backed up, given out, taken in, tidied and erased. */
export function DataScreen({ route: { filter } }: { route: RouteOf<'data'> }) {
  const { app, data: t } = useTexts();
  const stored = useLive(read, []);
  if (!stored) return <Progress label={app.loading} />;
  const { backup, filters, everyone } = stored;
  return (
    <>
      <ScreenHeader title={t.title} subtitle={<p class="muted data__lead">{t.lead}</p>} />
      <div class="data">
        <Backup backup={backup} isEmpty={everyone === 0} />
        <Import isEmpty={everyone === 0} />
        <Export everyone={everyone} filters={filters} shown={filterIn(filter)} />
        {everyone > 0 && <NeverContacted />}
        {everyone > 0 && <EraseAll />}
      </div>
    </>
  );
}
