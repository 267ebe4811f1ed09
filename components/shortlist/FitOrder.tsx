import { useEffect, useState } from 'preact/hooks';
import { Checkbox } from '@/components/ui/Checkbox';
import { errorToast } from '@/components/ui/error-toast';
import { TaskProgress } from '@/components/ui/TaskProgress';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import type { Progress } from '@/lib/actions/in-slices';
import { rankByFit } from '@/lib/actions/rank-by-fit';
import { fitter, wantedOf } from '@/lib/relationship/fit/fit';
import { countFiltered, getPlan, listGoals } from '@/lib/store/queries';
import { useFilter } from './FilterState';
import './FitOrder.css';

/**
 * Puts those first whose page speaks of what the user wants; not there while the user wants nothing yet. Everybody shown has to be read for
 * it, so it happens only while it is ticked, in slices, and can be stopped.
 */
export function FitOrder() {
  const { fit: t, errors } = useTexts();
  const toast = useToast();
  const { filter, fitFirst, setFitFirst, ranked, setRanked } = useFilter();
  const [progress, setProgress] = useState<Progress>();
  const key = JSON.stringify(filter);
  const wanted = useLive(async () => wantedOf(await getPlan(), await listGoals()), []);
  const counted = useLive(async () => (fitFirst ? { key, count: await countFiltered(filter) } : undefined), [key, fitFirst]);
  const stamp = wanted && counted?.key === key ? JSON.stringify([wanted, counted]) : undefined;
  useEffect(() => {
    if (!fitFirst || !wanted || !stamp || ranked?.stamp === stamp) return undefined;
    const stop = new AbortController();
    const rank = async () => {
      try {
        const ids = await rankByFit(filter, wanted, { signal: stop.signal, onProgress: setProgress });
        setRanked({ filter: key, stamp, ids, fitFor: fitter(wanted) });
      } catch (error) {
        if (stop.signal.aborted) return;
        setFitFirst(false);
        toast(errorToast(error, errors));
      }
      setProgress(undefined);
    };
    void rank();
    return () => {
      stop.abort();
      setProgress(undefined);
    };
  }, [fitFirst, stamp]);

  if (!wanted?.wishes.length) return null;
  return (
    <div class="fit-order">
      <Checkbox checked={fitFirst} onChecked={setFitFirst}>
        {t.first}
      </Checkbox>
      {fitFirst && progress && <TaskProgress label={t.reading} done={progress.done} total={progress.total} onCancel={() => setFitFirst(false)} />}
    </div>
  );
}
