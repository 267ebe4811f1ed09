import { type Status, statuses } from '@/lib/model/status-table';
import { useTexts } from './texts';
import './StatusBadge.css';

/** Where a person stands, as a word; the colour groups, it says nothing that the word does not. */
export function StatusBadge({ status }: { status: Status }) {
  const texts = useTexts();
  return <span class={`status-badge status-badge--${statuses[status].stage}`}>{texts.statuses[status]}</span>;
}
