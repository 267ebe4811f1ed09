import { Download, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { exportRecipes, importRecipes } from '@/lib/actions/exchange-recipes';
import { listRecipes } from '@/lib/store/queries';
import { RecipeEditor } from './RecipeEditor';
import './Recipes.css';

/** The pages that the user taught the program to read: list, change, delete, exchange. */
export function Recipes() {
  const { recipes: t } = useTexts();
  const stored = useLive(listRecipes, []);
  const toast = useToast();
  const { run } = useTask();
  const picker = useRef<HTMLInputElement>(null);
  const add = (file: File | undefined) =>
    file &&
    run(async () => toast({ text: t.imported(await importRecipes(await file.text())) }));
  return (
    <section class="stack recipes">
      <h2>{t.title}</h2>
      <p class="muted">{t.hint}</p>
      {stored?.length === 0 && <p>{t.none}</p>}
      <ul role="list" class="stack">
        {stored?.map((recipe) => (
          <li key={recipe.id}>
            <RecipeEditor recipe={recipe} />
          </li>
        ))}
      </ul>
      <div class="recipes__exchange">
        {stored && stored.length > 0 && (
          <Button small icon={Download} onClick={() => void run(exportRecipes)}>
            {t.exportAll}
          </Button>
        )}
        <Button small icon={Upload} onClick={() => picker.current?.click()}>
          {t.importFile}
        </Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t.importFile}
          onChange={({ currentTarget }) => {
            void add(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
