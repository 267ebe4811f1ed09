import { SearchX } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useTexts } from '@/components/ui/texts';

/** In place of the list where the filter shows nobody. */
export function NobodyMatches({ onClear }: { onClear: () => void }) {
  const { shortlist: t } = useTexts();
  return (
    <EmptyState icon={SearchX} title={t.noMatch.title} actions={<Button onClick={onClear}>{t.noMatch.clear}</Button>}>
      <p>{t.noMatch.text}</p>
    </EmptyState>
  );
}
