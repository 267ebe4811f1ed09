import { Trash2, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useAutosave } from '@/components/ui/use-autosave';
import { useTask } from '@/components/ui/use-task';
import { deleteRecipe } from '@/lib/actions/delete-recipe';
import { saveRecipe } from '@/lib/actions/save-recipe';
import { Recipe, type RecipeField } from '@/lib/model/recipe';

/** One taught page: its name, the pages it is for, and which fields are read; saved as it is changed. */
export function RecipeEditor({ recipe }: { recipe: Recipe }) {
  const { app, fields, recipes: t } = useTexts();
  const toast = useToast();
  const { run } = useTask();
  const [draft, setDraft] = useState(recipe);
  const saving = useAutosave<Partial<Recipe>>((patch) => saveRecipe({ ...draft, ...patch }));
  const change = (patch: Partial<Recipe>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    if (Recipe.safeParse(next).success) saving.push(next);
  };
  const withoutField = (field: RecipeField) => {
    const { [field]: _, ...rules } = draft.rules;
    change({ rules });
  };
  const remove = () =>
    run(async () => {
      const deleted = await deleteRecipe(recipe.id);
      if (deleted) toast({ text: t.deleted(recipe.name), action: { label: app.undo, run: () => saveRecipe(deleted) } });
    });
  return (
    <Disclosure
      summary={
        <span>
          <bdi>{recipe.name}</bdi>
        </span>
      }
    >
      <div class="stack recipe">
        <AutosaveFailure saving={saving} />
        <TextField label={t.name} value={draft.name} maxLength={120} onText={(name) => change({ name })} />
        <TextField
          label={t.path}
          hint={draft.origin}
          value={draft.path}
          maxLength={500}
          error={draft.path.startsWith('/') ? undefined : t.pathProblem}
          onText={(path) => change({ path })}
        />
        <p>{t.reads}</p>
        <ul role="list" class="recipe__fields">
          {(Object.keys(draft.rules) as RecipeField[]).map((field) => (
            <li key={field}>
              {field === 'name' ? (
                <span>{fields.labels[field]}</span>
              ) : (
                <Button small icon={X} aria-label={t.removeField(fields.labels[field])} onClick={() => withoutField(field)}>
                  {fields.labels[field]}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Button small variant="danger" icon={Trash2} class="recipe__delete" onClick={() => void remove()}>
          {t.delete(recipe.name)}
        </Button>
      </div>
    </Disclosure>
  );
}
