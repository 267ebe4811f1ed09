import { X } from 'lucide-preact';
import { Tag } from '@/components/ui/Tag';
import { TagField } from '@/components/ui/TagField';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useUndoable } from '@/components/ui/use-undoable';
import { editTags } from '@/lib/actions/edit-tags';
import { undo } from '@/lib/actions/undo';
import type { Person } from '@/lib/model/person';
import { countByTag } from '@/lib/store/queries';
import './PersonTags.css';

/** The user's own words on a person, by which the shortlist is narrowed. */
export function PersonTags({ person: { id, tags } }: { person: Person }) {
  const { shortlist: t, person: texts } = useTexts();
  const { act } = useUndoable(undo);
  const known = useLive(countByTag, []) ?? new Map<string, number>();
  return (
    <section class="stack stack--tight">
      <h2>{t.tags}</h2>
      {tags.length > 0 && (
        <ul role="list" class="cluster">
          {tags.map((tag) => (
            <li key={tag}>
              <Tag>
                {tag}
                <button
                  type="button"
                  class="person-tags__remove"
                  aria-label={texts.removeValue(tag)}
                  onClick={() => void act(() => editTags([id], { remove: [tag] }), texts.fieldCleared(tag))}
                >
                  <X size={12} />
                </button>
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <TagField
        label={t.addTag}
        labelHidden
        submit={t.addTagShort}
        known={[...known.keys()].filter((tag) => !tags.includes(tag))}
        onTag={(tag) => void act(() => editTags([id], { add: [tag] }), t.tagged(1, tag))}
      />
    </section>
  );
}
