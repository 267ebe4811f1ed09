import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { usePage } from './PageState';
import './RecipeNote.css';

/** That a page was read by what the user taught, or that this does not fit the page any more. */
export function RecipeNote() {
  const { recipes: t } = useTexts();
  const { read } = usePage();
  const recipe = read.state === 'done' && read.reading.state === 'read' ? read.reading.recipe : undefined;
  if (!recipe) return null;
  const link = <a href={hrefOf({ screen: 'settings' })}>{t.manage}</a>;
  if (recipe.state === 'used') {
    return (
      <p class="recipe-note muted">
        {t.used} {link}
      </p>
    );
  }
  return (
    <div class="recipe-note" role="status">
      <Notice tone="warning" actions={link}>
        {t.outdated(recipe.name)}
      </Notice>
    </div>
  );
}
