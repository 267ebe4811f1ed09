import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { SearchField } from '@/components/ui/SearchField';
import { useTexts } from '@/components/ui/texts';
import { useGrowing } from '@/components/ui/use-growing';
import type { PersonId } from '@/lib/model/id';
import { useState } from 'preact/hooks';
import { useFilter } from './FilterState';
import { usePeople } from './use-people';
import { useShortlistView } from './use-shortlist-view';
import './PeoplePane.css';

/** The shortlist beside the person opened from it, as it is filtered and sorted in the table. */
export function PeoplePane({ current }: { current: PersonId | undefined }) {
  const { shortlist: t } = useTexts();
  const { filter, setFilter } = useFilter();
  const { order } = useShortlistView();
  const [limit, setLimit] = useState(50);
  const { total, part } = usePeople(filter, order, { offset: 0, limit });
  const { shown, mark } = useGrowing(total ?? 0, JSON.stringify([filter, order]));
  if (shown > limit) setLimit(shown);
  return (
    <nav aria-label={t.list} class="people-pane">
      <div class="people-pane__search">
        <SearchField label={t.search} value={filter.text} onText={(text) => setFilter({ text })} />
        <p class="people-pane__count muted small" role="status">
          {total !== undefined && t.found(total)}
        </p>
      </div>
      <List>
        {part?.rows.map(
          (person) =>
            person && (
              <Row key={person.id} marked={person.id === current}>
                <PersonLine
                  person={person}
                  status={person.status}
                  href={hrefOf({ screen: 'person', id: person.id })}
                  current={person.id === current}
                />
              </Row>
            ),
        )}
      </List>
      {part && part.rows.length < (total ?? 0) && <div key={part.rows.length} ref={mark} class="shortlist__more" />}
    </nav>
  );
}
