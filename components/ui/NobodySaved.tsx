import { Users } from 'lucide-preact';
import { ButtonLink } from './Button';
import { EmptyState } from './EmptyState';
import { hrefOf } from './route';
import { ScreenHeader } from './ScreenHeader';
import { useSurface } from './surface';
import { useTexts } from './texts';

/** In place of a list of everybody while nobody is saved. The workspace has no page in front of it to be looked at. */
export function NobodySaved({ title }: { title: string }) {
  const { data, shortlist: t } = useTexts();
  const hasPage = useSurface().kind !== 'workspace';
  return (
    <>
      <ScreenHeader title={title} titleHidden />
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
