import { ChartNoAxesColumn } from 'lucide-preact';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { funnel, funnelSteps, timesToAnswer, type Wait, waits, weeksOf } from '@/lib/model/search-progress';
import { addDays, toInstant } from '@/lib/model/time';
import { contactsSince, countByStatus } from '@/lib/store/queries';
import { BarPicture } from './BarPicture';
import { WeekPicture } from './WeekPicture';
import './ProgressScreen.css';

/** So many weeks are looked back on. */
const weeks = 12;

/** How the search is going, in three small pictures of what stands in the user's own history. */
export function ProgressScreen() {
  const { app, progress: t } = useTexts();
  const tag = useLanguageTag();
  const today = useToday();
  const counts = useLive(countByStatus, []);
  const since = addDays(today, -7 * weeks);
  const events = useLive(() => contactsSince(toInstant(new Date(`${since}T00:00:00`))), [since]);
  if (!counts || !events) return <Progress label={app.loading} />;
  const reached = funnel(counts);
  if (!reached.saved) return <NothingYet />;
  const times = timesToAnswer(events);
  const number = new Intl.NumberFormat(tag);
  const rows = <Name extends string>(names: readonly Name[], values: Record<Name, number>, labels: Record<Name, string>) =>
    names.map((name) => ({ label: labels[name], value: values[name], shown: number.format(values[name]) }));
  return (
    <>
      <ScreenHeader title={t.title} subtitle={<p class="muted">{t.own}</p>} />
      <div class="progress-screen">
        <BarPicture title={t.funnel.title} head={t.funnel.head} rows={rows(funnelSteps, reached, t.funnel.steps)} />
        <WeekPicture weeks={weeksOf(events, today, weeks)} />
        <BarPicture
          title={t.times.title}
          head={t.times.head}
          none={t.times.none}
          rows={rows(Object.keys(waits) as Wait[], times, t.times.waits)}
        />
      </div>
    </>
  );
}

function NothingYet() {
  const { progress: t, shortlist } = useTexts();
  return (
    <>
      <ScreenHeader title={t.title} />
      <EmptyState
        icon={ChartNoAxesColumn}
        title={t.empty.title}
        actions={
          <ButtonLink variant="filled" href={hrefOf({ screen: 'add' })}>
            {shortlist.addShort}
          </ButtonLink>
        }
      >
        <p>{t.empty.text}</p>
      </EmptyState>
    </>
  );
}
