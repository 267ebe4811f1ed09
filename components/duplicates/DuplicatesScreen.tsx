import { UsersRound } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Progress } from '@/components/ui/Progress';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import { findAllDuplicates } from '@/lib/actions/find-duplicates';
import type { DuplicatePair } from '@/lib/model/duplicates';
import { PairRow } from './PairRow';
import './DuplicatesScreen.css';

type Review = { pairs: DuplicatePair[] } | { error: unknown } | undefined;

/** Records that may be of one person: merge them, or say that they are two. */
export function DuplicatesScreen() {
  const { duplicates: t } = useTexts();
  const [review, setReview] = useState<Review>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    findAllDuplicates(stop.signal).then(
      (pairs) => stop.signal.aborted || setReview({ pairs }),
      (error: unknown) => stop.signal.aborted || setReview({ error }),
    );
    return () => stop.abort();
  }, [round]);

  const pairs = review && 'pairs' in review ? review.pairs : [];
  const { shown, mark } = useGrowing(pairs.length, round);
  if (review && 'error' in review) throw review.error;
  const again = () => {
    setReview(undefined);
    setRound(round + 1);
  };
  return (
    <>
      <ScreenHeader
        title={t.title}
        back={{ screen: 'shortlist' }}
        subtitle={
          <p class="muted" role="status">
            {review && t.found(pairs.length)}
          </p>
        }
        actions={review && <Button onClick={again}>{t.again}</Button>}
      />
      {!review && <Progress label={t.looking} />}
      {review && !pairs.length && (
        <EmptyState icon={UsersRound} title={t.none.title}>
          <p>{t.none.text}</p>
        </EmptyState>
      )}
      <ul role="list" class="duplicates">
        {pairs.slice(0, shown).map((pair) => (
          <PairRow key={pair.one + pair.other} pair={pair} />
        ))}
      </ul>
      {shown < pairs.length && <div key={shown} ref={mark} class="duplicates__more" />}
    </>
  );
}
