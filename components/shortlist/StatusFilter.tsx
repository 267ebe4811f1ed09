import { Select } from '@/components/ui/Select';
import { useTexts } from '@/components/ui/texts';
import { Status } from '@/lib/model/status';

type Props = {
  counts: Partial<Record<Status, number>>;
  everyone: number;
  status: Status | undefined;
  onStatus: (status: Status | undefined) => void;
};

/** Narrows the list to one status; only those that somebody has are offered, with how many. */
export function StatusFilter({ counts, everyone, status, onStatus }: Props) {
  const { shortlist: t, statuses } = useTexts();
  const present = Status.options.flatMap((value) => {
    const count = counts[value];
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
