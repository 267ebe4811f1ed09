import { SearchX, Users } from 'lucide-preact';
import { Button, ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';

/** In place of the shortlist while nobody is saved. The workspace has no page in front of it to be looked at. */
export function Nobody() {
  const { data, shortlist: t } = useTexts();
  const hasPage = useSurface().kind !== 'workspace';
  return (
    <>
      <ScreenHeader title={t.title} titleHidden />
      <EmptyState
        icon={Users}
        title={t.empty.title}
        actions={
          <>
            {hasPage && (
              <ButtonLink variant="filled" href={hrefOf({ screen: 'page' })}>
                {t.empty.toPage}
              </ButtonLink>
            )}
            <ButtonLink variant={hasPage ? 'outline' : 'filled'} href={hrefOf({ screen: 'add' })}>
              {t.empty.addByHand}
            </ButtonLink>
            <ButtonLink href={hrefOf({ screen: 'data' })}>{t.empty.import}</ButtonLink>
          </>
        }
      >
        <p>{t.empty.text}</p>
        <p class="muted small">{data.lead}</p>
      </EmptyState>
    </>
  );
}

/** In place of the list where the filter shows nobody. */
export function NobodyMatches({ onClear }: { onClear: () => void }) {
  const { shortlist: t } = useTexts();
  return (
    <EmptyState icon={SearchX} title={t.noMatch.title} actions={<Button onClick={onClear}>{t.noMatch.clear}</Button>}>
      <p>{t.noMatch.text}</p>
    </EmptyState>
  );
}
