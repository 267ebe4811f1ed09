import type { AutoBackup } from '@/lib/model/auto-backup';
import { type Instant, toLocalDate } from '@/lib/model/time';
import { formatDistance } from './days';
import { useLanguageTag, useTexts } from './texts';
import { useToday } from './use-today';

/** When something was, as seen from today: "3 days ago". */
export function useDistance(): (at: Instant) => string {
  const tag = useLanguageTag();
  const today = useToday();
  return (at) => formatDistance(toLocalDate(new Date(at)), today, tag);
}

/** When the last backup was made, or that the last attempt failed. */
export function LastBackup({ backup: { last, failure } }: { backup: AutoBackup }) {
  const { data } = useTexts();
  const distance = useDistance();
  if (failure) return <>{data.backup.failed(distance(failure.at))}</>;
  return <>{last ? data.backup.last(distance(last.at)) : data.backup.never}</>;
}
