import { Search } from 'lucide-preact';
import { useId } from 'preact/hooks';
import './SearchField.css';

type Props = { label: string; value: string; onText: (text: string) => void };

/** A field that narrows a list while one types. Escape empties it; `label` is its name and its placeholder. */
export function SearchField({ label, value, onText }: Props) {
  const id = useId();
  return (
    <div class="search-field">
      <Search size={16} />
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder={label}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !value) return;
          event.preventDefault();
          onText('');
        }}
      />
    </div>
  );
}
