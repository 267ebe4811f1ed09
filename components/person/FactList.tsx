import { Plus, X } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { ExternalIconLink } from '@/components/ui/ExternalLink';
import { type Problem, readListEntry } from '@/components/ui/field-value';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
import { GrowingText } from '@/components/ui/GrowingText';
import { IconButton } from '@/components/ui/IconButton';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useAutosave } from '@/components/ui/use-autosave';
import { usePutBack } from '@/components/ui/use-put-back';
import { editPerson } from '@/lib/actions/edit-person';
import { factFields } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { FactRow } from './FactRow';
import { FieldSource } from './FieldSource';
import type { ListField } from './field-places';
import { useFieldText } from './use-field-text';

/** A field of several values, each edited in place, with one more to be added. */
export function FactList({ person, field }: { person: Person; field: ListField }) {
  const { app, fields, person: texts } = useTexts();
  const toast = useToast();
  const saving = useAutosave((patch: Partial<Person>) => editPerson(person.id, patch));
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const list = person[field] ?? [];
  const label = fields.labels[field];
  const provenance = person.provenance[field];
  const write = (next: readonly string[]) => saving.push({ [field]: next.length ? next : undefined });
  const putBack = usePutBack(list, write);

  const put = (index: number) => (typed: string) => {
    const reading = readListEntry(field, list, index, typed);
    if ('problem' in reading) return reading.problem;
    saving.push({ [field]: reading.list });
    if (index === list.length) setAdding(false);
    return undefined;
  };
  const remove = (value: string, index: number) => {
    write(list.filter((_, at) => at !== index));
    addButton.current?.focus();
    toast({ text: texts.fieldCleared(value), action: { label: app.undo, run: putBack(value) } });
  };

  return (
    <FactRow
      label={
        <span>
          {label}
          <AutosaveTick state={saving.state} />
        </span>
      }
      tools={provenance && list.length > 0 && <FieldSource label={label} provenance={provenance} value={list[0] ?? ''} />}
    >
      {list.map((value, index) => (
        <Entry key={value} field={field} label={label} value={value} onCommit={put(index)} onRemove={() => remove(value, index)} />
      ))}
      {adding || list.length === 0 ? (
        <Entry key="" field={field} label={texts.newValue(label)} value="" onCommit={put(list.length)} focus={adding} onEmpty={() => setAdding(false)} />
      ) : (
        <Button small variant="plain" class="fact__add" icon={Plus} buttonRef={addButton} aria-label={texts.addValue(label)} onClick={() => setAdding(true)}>
          {texts.notFilled}
        </Button>
      )}
      <AutosaveFailure saving={saving} />
    </FactRow>
  );
}

type EntryProps = {
  field: ListField;
  label: string;
  value: string;
  onCommit: (typed: string) => Problem | undefined;
  onRemove?: () => void;
  focus?: boolean;
  /** Left without a word. */
  onEmpty?: () => void;
};

const inputModes = { email: 'email', phone: 'tel', url: 'url' } as const;

function Entry({ field, label, value, onCommit, onRemove, focus = false, onEmpty }: EntryProps) {
  const { person: texts } = useTexts();
  const id = useId();
  const edit = useFieldText(value, onCommit);
  const { form } = factFields[field];
  return (
    <>
      <div class="fact__entry">
        <GrowingText
          quiet
          singleLine
          control={{ id, 'aria-describedby': edit.problem && `${id}-problem`, 'aria-invalid': edit.problem ? true : undefined }}
          aria-label={label}
          areaRef={focus ? focusWhenShown : undefined}
          inputMode={inputModes[form]}
          placeholder={texts.notFilled}
          value={edit.text}
          onText={edit.type}
          onEnter={edit.finish}
          onBlur={() => {
            edit.finish();
            if (edit.text.trim() === '') onEmpty?.();
          }}
          onKeyDown={(event) => event.key === 'Escape' && edit.cancel()}
        />
        {form === 'url' && value && <ExternalIconLink href={value} label={texts.open(value)} />}
        {onRemove && <IconButton icon={X} label={texts.removeValue(value)} onClick={onRemove} />}
      </div>
      {edit.problem && (
        <p class="field__error" id={`${id}-problem`} role="alert">
          {texts.problems[edit.problem]}
        </p>
      )}
    </>
  );
}
