import { ArrowDown, ArrowUp } from 'lucide-preact';
import type { RefCallback } from 'preact';
import { useRef } from 'preact/hooks';
import { Checkbox } from '@/components/ui/Checkbox';
import { useTexts } from '@/components/ui/texts';
import type { PersonId } from '@/lib/model/id';
import { type Column, columns as columnTable, type PeopleOrder, type SortKey } from '@/lib/model/shortlist-view';
import { PersonTableRow } from './PersonTableRow';
import type { Chosen } from './ShortlistRows';
import { useRowKeys } from './use-row-keys';
import type { Part } from './use-people';
import { rowHeight } from './use-window';
import './PeopleTable.css';

type Props = {
  total: number;
  part: Part | undefined;
  columns: readonly Column[];
  /** By what the rows are sorted; absent where they are too many. */
  order: PeopleOrder | undefined;
  chosen: Chosen;
  scroller: RefCallback<HTMLElement>;
  toRow: (index: number) => void;
  onOrder: (order: PeopleOrder) => void;
  onChosen: (chosen: Chosen) => void;
};

/** The table itself: as long as all rows would be, with those in view in it. */
export function PeopleTable({ total, part, columns, order, chosen, scroller, toRow, onOrder, onChosen }: Props) {
  const { shortlist: t, fields, fit } = useTexts();
  const lastTicked = useRef<number>();
  const { offset = 0, rows = [], fitFor } = part ?? {};
  const shown = rows.flatMap((person) => (person ? [person.id] : []));
  const all = shown.length > 0 && shown.every((id) => chosen.has(id));
  const onKeyDown = useRowKeys(total, toRow);

  const tick = (ids: readonly PersonId[], on: boolean) =>
    onChosen(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  /** With the shift key held, everybody from the last one ticked to this one. */
  const tickRow = (index: number, id: PersonId, on: boolean, isRange: boolean) => {
    const from = isRange ? (lastTicked.current ?? index) : index;
    const [first, last] = from < index ? [from, index] : [index, from];
    const ids = rows.slice(Math.max(0, first - offset), last - offset + 1).flatMap((person) => (person ? [person.id] : []));
    lastTicked.current = index;
    tick(ids.length ? ids : [id], on);
  };

  const head = { order, onOrder };
  return (
    <div class="people-table" ref={scroller}>
      <table aria-rowcount={total + 1} aria-label={t.list} style={{ minInlineSize: `${240 + (columns.length + (fitFor ? 2 : 0)) * 120}px` }} onKeyDown={onKeyDown}>
        <thead>
          <tr aria-rowindex={1}>
            <th class="people-table__tick">
              <Checkbox label={t.selectAll} checked={all} mixed={!all && chosen.size > 0} onChecked={(on) => tick(shown, on)} />
            </th>
            <Head {...head} label={fields.labels.name} sort="name" wide />
            {fitFor && <th class="people-table__fit" aria-sort="descending">{fit.title}</th>}
            {columns.map((column) => (
              <Head key={column} {...head} label={t.columns[column]} sort={columnTable[column].sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {offset > 0 && <Gap rows={offset} />}
          {rows.map(
            (person, i) =>
              person && (
                <PersonTableRow
                  key={person.id}
                  index={offset + i}
                  person={person}
                  columns={columns}
                  fitFor={fitFor}
                  chosen={chosen.has(person.id)}
                  onTick={tickRow}
                />
              ),
          )}
          {offset + rows.length < total && <Gap rows={total - offset - rows.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room for rows that are not in view. */
const Gap = ({ rows }: { rows: number }) => <tr aria-hidden="true" class="people-table__gap" style={{ blockSize: `${rows * rowHeight}px` }} />;

type HeadProps = { label: string; sort: SortKey | undefined; wide?: boolean; order: PeopleOrder | undefined; onOrder: (order: PeopleOrder) => void };

/** What is newest or furthest on is usually wanted first; names from A to Z. */
const firstDescending: ReadonlySet<SortKey> = new Set(['status', 'createdAt', 'updatedAt']);

function Head({ label, sort, wide = false, order, onOrder }: HeadProps) {
  const cell = wide ? 'people-table__name' : undefined;
  if (!sort) return <th class={cell}>{label}</th>;
  const isSorted = order?.by === sort;
  const isDescending = isSorted && order.descending;
  const Icon = isDescending ? ArrowDown : ArrowUp;
  return (
    <th class={cell} aria-sort={isDescending ? 'descending' : isSorted ? 'ascending' : 'none'}>
      <button
        type="button"
        class="people-table__sort"
        onClick={() => onOrder({ by: sort, descending: isSorted ? !isDescending : firstDescending.has(sort) })}
      >
        {label}
        {isSorted && <Icon size={14} />}
      </button>
    </th>
  );
}
