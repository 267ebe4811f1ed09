import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { allStatuses, type Status } from '@/lib/model/status-table';

type Props = {
  /** Absent until they are known. */
  counts: Partial<Record<Status, number>> | undefined;
  status: Status | undefined;
  onStatus: (status: Status | undefined) => void;
};

/** Narrows the list to one status; only those that somebody has are offered, with how many. */
export function StatusFilter({ counts, status, onStatus }: Props) {
  const { shortlist: t, statuses } = useTexts();
  const everyone = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const present = allStatuses.flatMap((value) => {
    const count = counts?.[value];
    return count ? [{ value, label: t.statusCount(statuses[value], count) }] : [];
  });
  return (
    <Select<Status | ''>
      class="shortlist__status"
      label={t.status}
      labelHidden
      value={status ?? ''}
      options={[{ value: '', label: t.anyStatus(everyone) }, ...present]}
      onValue={(value) => onStatus(value || undefined)}
    />
  );
}
