import { Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
import { useTexts } from '@/components/ui/texts';
import { type EntryId, newId } from '@/lib/model/id';
import type { Synonym } from '@/lib/model/plan';
import type { SectionProps } from './sections';
import { useRemoving } from './use-removing';

/** What the user calls by several names: fit and drafts look for all of them. */
export function Synonyms({ plan: { synonyms = [], develop }, goals, change }: SectionProps) {
  const { plan: t } = useTexts();
  const [added, setAdded] = useState<EntryId>();
  const remove = useRemoving<Synonym>(synonyms, (list) => change({ synonyms: list }));
  const names = [...new Set([...develop, ...goals.map(({ skill }) => skill.trim()).filter(Boolean)])];
  const edit = (id: EntryId, patch: Partial<Synonym>) => change({ synonyms: synonyms.map((one) => (one.id === id ? { ...one, ...patch } : one)) });
  const add = () => {
    const id = newId<EntryId>();
    setAdded(id);
    change({ synonyms: [...synonyms, { id, of: names.find((name) => !synonyms.some(({ of }) => of === name)) ?? '', same: '' }] });
  };
  return (
    <section class="stack stack--tight">
      <h3>{t.synonyms.title}</h3>
      <p class="muted small">{t.synonyms.hint}</p>
      {synonyms.length > 0 && (
        <ul role="list" class="stack">
          {synonyms.map((one, i) => (
            <li key={one.id} class="plan-card plan-card--pair" aria-label={t.synonyms.number(i + 1)}>
              <TextField label={t.synonyms.of} maxLength={120} list="wanted-skills" autocomplete="off" value={one.of} onText={(of) => edit(one.id, { of })} />
              <TextField
                label={t.synonyms.same}
                maxLength={500}
                value={one.same}
                inputRef={one.id === added ? focusWhenShown : undefined}
                onText={(same) => edit(one.id, { same })}
              />
              <IconButton icon={Trash2} label={t.removeWord(one.of || t.synonyms.number(i + 1))} onClick={() => remove(one, one.of)} />
            </li>
          ))}
        </ul>
      )}
      <datalist id="wanted-skills">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div>
        <Button icon={Plus} onClick={add}>
          {t.synonyms.add}
        </Button>
      </div>
    </section>
  );
}
