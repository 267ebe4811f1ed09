import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '@/components/ui/Button';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { findAllDuplicates } from '@/lib/actions/find-duplicates';

/** After an import: the way to the records that may be of one person, once they are found; nothing where there are none. */
export function SimilarNow() {
  const { data } = useTexts();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const find = async () => setCount((await findAllDuplicates(stop.signal)).length);
    // The import is done all the same, and the review says in words what is wrong.
    find().catch(() => undefined);
    return () => stop.abort();
  }, []);
  if (!count) return null;
  return (
    <ButtonLink small href={hrefOf({ screen: 'duplicates' })}>
      {data.import.similar(count)}
    </ButtonLink>
  );
}
