import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { countDue } from '@/lib/store/queries';

/** How many things are due, on the tab that lists them. */
export function DueCount() {
  const { app } = useTexts();
  const today = useToday();
  const due = useLive(() => countDue(today), [today]);
  if (!due) return null;
  return (
    <span class="top-bar__count">
      <span aria-hidden="true">{due}</span>
      <span class="visually-hidden">{app.dueCount(due)}</span>
    </span>
  );
}
