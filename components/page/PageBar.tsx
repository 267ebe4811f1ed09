import { RefreshCw, UserPlus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { IconButton, IconLink } from '@/components/ui/IconButton';
import { hrefOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { usePage } from './PageState';
import { PickButton } from './PickButton';
import { RecipeNote } from './RecipeNote';
import './PageBar.css';

/** The strip above the list that stays in view. `filter` stands beside the buttons, `children` below. */
export function PageBar({ filter, children }: { filter?: ComponentChildren; children?: ComponentChildren }) {
  const { page: t } = useTexts();
  const { look, again } = usePage();
  return (
    <div class="page-bar">
      <ScreenHeader
        title={t.title}
        titleHidden
        subtitle={filter}
        actions={
          <span class="page-bar__buttons">
            <IconButton icon={RefreshCw} label={t.lookAgain} aria-busy={again} onClick={() => void look()} />
            <PickButton />
            <IconLink icon={UserPlus} label={t.empty.addByHand} href={hrefOf({ screen: 'add' })} />
          </span>
        }
      />
      {children}
      <RecipeNote />
    </div>
  );
}
