import { Component } from 'preact';
import { Avatar } from '@/components/ui/Avatar';
import { formatShortDate } from '@/components/ui/instants';
import { hrefOf } from '@/components/ui/route';
import { StatusBadge } from '@/components/ui/StatusBadge';
import { Tag } from '@/components/ui/Tag';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { Fit } from '@/lib/model/fit';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { Column } from '@/lib/model/shortlist-view';
import type { FitFor } from './FilterState';

type Props = {
  index: number;
  person: Person;
  columns: readonly Column[];
  fitFor: FitFor | undefined;
  chosen: boolean;
  onTick: (index: number, id: PersonId, on: boolean, isRange: boolean) => void;
};

/** One person as a row of the table, all on one line. Rendered again only where something about it changed: rows move by quickly. */
export class PersonTableRow extends Component<Props> {
  override shouldComponentUpdate({ index, person, columns, fitFor, chosen }: Props): boolean {
    const { props } = this;
    const isSame = index === props.index && person.id === props.person.id && person.updatedAt === props.person.updatedAt;
    return !isSame || fitFor !== props.fitFor || chosen !== props.chosen || columns !== props.columns;
  }

  override render({ onTick: _, ...props }: Props) {
    return <Line {...props} onTick={(...args) => this.props.onTick(...args)} />;
  }
}

function Line({ index, person, columns, fitFor, chosen, onTick }: Props) {
  const { shortlist: t } = useTexts();
  return (
    <tr aria-rowindex={index + 2} data-row={index} class={chosen ? 'people-table__row people-table__row--chosen' : 'people-table__row'}>
      <td class="people-table__tick">
        <label class="checkbox">
          <input
            type="checkbox"
            aria-label={t.selectPerson(person.name)}
            checked={chosen}
            onClick={(event) => onTick(index, person.id, event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      </td>
      <td class="people-table__name">
        <a href={hrefOf({ screen: 'person', id: person.id })} class="people-table__link">
          <Avatar person={person} />
          <bdi>{person.name}</bdi>
        </a>
      </td>
      {fitFor && <FitCell fit={fitFor(person)} />}
      {columns.map((column) => (
        <td key={column}>
          <Cell person={person} column={column} />
        </td>
      ))}
    </tr>
  );
}

/** The first sentence that speaks of the user's goals; all of them in the tooltip and on the person's screen. */
function FitCell({ fit }: { fit: Fit }) {
  const { fit: t } = useTexts();
  if (fit.state !== 'quoted') return <td class="muted" title={t[fit.state]}>{t.short[fit.state]}</td>;
  const all = fit.quotes.map(({ sentence, wishes }) => `${sentence} ${t.about(wishes.join(' · '))}`);
  return (
    <td title={all.join('\n')}>
      <q dir="auto">{fit.quotes[0]?.sentence}</q>
    </td>
  );
}

function Cell({ person, column }: { person: Person; column: Column }) {
  const language = useLanguageTag();
  switch (column) {
    case 'status':
      return <StatusBadge status={person.status} />;
    case 'tags':
      return (
        <span class="people-table__tags">
          {person.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      );
    case 'createdAt':
    case 'updatedAt':
      return <span class="muted">{formatShortDate(person[column], language)}</span>;
    case 'emails':
    case 'phones': {
      const [first, ...others] = person[column] ?? [];
      return (
        <bdi title={[first, ...others].join('\n')}>
          {first}
          {others.length > 0 && <span class="muted"> +{others.length}</span>}
        </bdi>
      );
    }
    case 'role':
    case 'organization':
    case 'location':
    case 'section':
    case 'education':
      return <bdi title={person[column]}>{person[column]}</bdi>;
  }
}
