import { Checkbox } from '@/components/ui/Checkbox';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { differences, type SourcePage } from '@/lib/model/apply-capture';
import type { Facts } from '@/lib/model/facts';
import type { PersonId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { getPerson } from '@/lib/store/queries';
import { usePage } from './PageState';
import type { Entry } from './selection';
import './Changes.css';

const shown = (value: Facts[keyof Facts]): string => (Array.isArray(value) ? value.join(', ') : (value ?? ''));

/** What of a list is new; of any other field the value itself. */
const news = (before: Facts[keyof Facts], after: Facts[keyof Facts]): string =>
  Array.isArray(after) ? after.filter((value) => !before?.includes(value)).join(', ') : shown(after);

/** What the page says differently about somebody saved, field by field, to accept or to ignore; nothing where it says nothing new. */
export function Changes({ entry: { key, person }, savedAs, page }: { entry: Entry; savedAs: PersonId; page: SourcePage }) {
  const { fields, page: t } = useTexts();
  const { dispatch } = usePage();
  const saved = useLive(() => getPerson(savedAs), [savedAs]);
  if (!saved) return null;
  const found = differences(saved, { ...person, ignored: undefined }, page, toInstant(new Date())).filter(({ field }) => field !== 'photo');
  if (!found.length) return null;
  return (
    <ul role="list" class="changes" aria-label={t.changes.title(person.name)}>
      {found.map(({ field, before, after }) => (
        <li key={field}>
          <Checkbox checked={!person.ignored?.includes(field)} onChecked={(on) => dispatch({ type: 'ignore', key, field, on: !on })}>
            <span>
              <span class="muted">{fields.labels[field]}: </span>
              {typeof before === 'string' && (
                <>
                  <del>
                    <bdi>{before}</bdi>
                  </del>{' '}
                  →{' '}
                </>
              )}
              <bdi>{news(before, after)}</bdi>
            </span>
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
