import { Tags } from 'lucide-preact';
import { Checkbox } from '@/components/ui/Checkbox';
import { Popover } from '@/components/ui/Popover';
import { useTexts } from '@/components/ui/texts';

type Props = { tags: ReadonlyMap<string, number>; chosen: readonly string[]; onChosen: (tags: string[]) => void };

/** Narrows the list to people who have every tag ticked. Nothing while no tag is in use. */
export function TagFilter({ tags, chosen, onChosen }: Props) {
  const { shortlist: t } = useTexts();
  const names = [...new Set([...chosen, ...[...tags.keys()].sort((a, b) => a.localeCompare(b))])];
  if (!names.length) return null;
  return (
    <Popover icon={Tags} label={chosen.length ? t.tagsChosen(chosen) : t.anyTag}>
      <ul role="list">
        {names.map((tag) => (
          <li key={tag}>
            <Checkbox checked={chosen.includes(tag)} onChecked={(on) => onChosen(on ? [...chosen, tag] : chosen.filter((other) => other !== tag))}>
              {t.statusCount(tag, tags.get(tag) ?? 0)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
