import { Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { StoredCheckbox } from '@/components/ui/StoredCheckbox';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { useUndoable } from '@/components/ui/use-undoable';
import { assessPerson } from '@/lib/actions/assess-person';
import { editChoice } from '@/lib/actions/edit-choice';
import { undo } from '@/lib/actions/undo';
import { type EntryId, newId, type PersonId } from '@/lib/model/id';
import type { Comparison } from './comparison';

const mark = (id: PersonId, knockOut: EntryId, applies: boolean) =>
  assessPerson(id, ({ knockOuts }) => ({ knockOuts: applies ? [...knockOuts, knockOut] : knockOuts.filter((one) => one !== knockOut) }));

/** What rules somebody out, however well they do otherwise. */
export function KnockOuts({ choice: { knockOuts }, compared }: Comparison) {
  const { decision: t } = useTexts();
  const { run } = useTask();
  const { act } = useUndoable(undo);
  const [text, setText] = useState('');
  const add = (words: string) => void run(() => editChoice((choice) => ({ knockOuts: [...choice.knockOuts, { id: newId<EntryId>(), text: words }] })));
  const remove = (id: EntryId) => editChoice((choice) => ({ knockOuts: choice.knockOuts.filter((one) => one.id !== id) }));
  const proposals = t.usualKnockOuts.filter((words) => !knockOuts.some((one) => one.text === words));
  return (
    <section class="stack" aria-labelledby="decision-knock-outs">
      <h2 id="decision-knock-outs">{t.knockOuts}</h2>
      <p class="muted">{t.knockOutsHint}</p>
      {knockOuts.length > 0 && (
        <ul role="list" class="stack">
          {knockOuts.map((knockOut) => (
            <li key={knockOut.id}>
              <fieldset class="knock-out">
                <legend class="field__label" dir="auto">
                  {knockOut.text}
                </legend>
                <div class="cluster">
                  {compared.map((one) => (
                    <StoredCheckbox key={one.id} checked={one.knockOuts.includes(knockOut.id)} save={(applies) => mark(one.id, knockOut.id, applies)}>
                      <span dir="auto">{one.person.name}</span>
                    </StoredCheckbox>
                  ))}
                  <IconButton icon={Trash2} label={t.removeCriterion(knockOut.text)} onClick={() => void act(() => remove(knockOut.id), t.removed(knockOut.text))} />
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      <form
        class="decision-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) add(text.trim());
          setText('');
        }}
      >
        <TextField label={t.ownKnockOut} maxLength={300} value={text} onText={setText} />
        <Button type="submit" icon={Plus} disabled={!text.trim()}>
          {t.add} <span class="visually-hidden">({t.ownKnockOut})</span>
        </Button>
      </form>
      {proposals.length > 0 && (
        <ul role="list" class="cluster">
          {proposals.map((words) => (
            <li key={words}>
              <Button small variant="plain" icon={Plus} onClick={() => add(words)}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
