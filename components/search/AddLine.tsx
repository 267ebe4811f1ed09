import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';

type Props = { label: string; placeholder: string; submit: string; onText: (text: string) => void };

/** One line to add something by its name. */
export function AddLine({ label, placeholder, submit, onText }: Props) {
  const [text, setText] = useState('');
  return (
    <form
      class="search-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onText(text.trim());
        setText('');
      }}
    >
      <TextField class="search-add__text" label={label} labelHidden placeholder={placeholder} maxLength={200} autocomplete="off" value={text} onText={setText} />
      <Button type="submit" icon={Plus} disabled={!text.trim()}>
        {submit} <span class="visually-hidden">({label})</span>
      </Button>
    </form>
  );
}
