import { useId, useState } from 'preact/hooks';
import { Button } from './Button';
import { TextField } from './TextField';

/** As in `Person.tags`. */
const maxTag = 60;

type Props = { label: string; labelHidden?: boolean; submit: string; known: readonly string[]; onTag: (tag: string) => void };

/** Where a tag is typed; those in use are proposed. */
export function TagField({ label, labelHidden, submit, known, onTag }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="cluster"
      onSubmit={(event) => {
        event.preventDefault();
        const tag = text.trim();
        if (tag) onTag(tag);
        setText('');
      }}
    >
      <TextField label={label} labelHidden={labelHidden} placeholder={labelHidden ? label : undefined} value={text} onText={setText} maxLength={maxTag} list={id} autocomplete="off" />
      <datalist id={id}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <Button type="submit" disabled={!text.trim()}>
        {submit}
      </Button>
    </form>
  );
}
