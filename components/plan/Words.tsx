import { X } from 'lucide-preact';
import { Tag } from '@/components/ui/Tag';
import { TagField } from '@/components/ui/TagField';
import { useTexts } from '@/components/ui/texts';
import { useRemoving } from './use-removing';

type Props = { label: string; hint: string; words: readonly string[]; onWords: (words: string[]) => void };

/** Several at once, where commas or lines stand between them. */
const split = (text: string): string[] => text.split(/[,;\n]/).map((word) => word.trim()).filter(Boolean);

const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** A set of short words: typed one by one or with commas, taken out with a press. */
export function Words({ label, hint, words, onWords }: Props) {
  const { plan: t } = useTexts();
  const remove = useRemoving(words, onWords);
  const add = (text: string) => onWords(split(text).reduce((all, word) => (all.some((one) => same(one, word)) ? all : [...all, word]), [...words]));
  return (
    <section class="stack stack--tight">
      <h3>{label}</h3>
      <p class="muted small">{hint}</p>
      {words.length > 0 && (
        <ul role="list" class="cluster">
          {words.map((word) => (
            <li key={word}>
              <Tag>
                {word}
                <button type="button" class="plan-words__remove" aria-label={t.removeWord(word)} onClick={() => remove(word, word)}>
                  <X size={12} />
                </button>
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <TagField label={label} labelHidden submit={t.addWord} known={[]} onTag={add} />
    </section>
  );
}
