import { ChevronDown, ChevronUp, Columns3 } from 'lucide-preact';
import { Checkbox } from '@/components/ui/Checkbox';
import { IconButton } from '@/components/ui/IconButton';
import { Popover } from '@/components/ui/Popover';
import { useTexts } from '@/components/ui/texts';
import { Column } from '@/lib/model/shortlist-view';
import './ColumnChooser.css';

type Props = { columns: readonly Column[]; onColumns: (columns: Column[]) => void };

/** Which columns the table has, and in which order. */
export function ColumnChooser({ columns, onColumns }: Props) {
  const { shortlist: t } = useTexts();
  const others = Column.options.filter((column) => !columns.includes(column));
  const move = (from: number, step: number) => {
    const next = [...columns];
    next.splice(from + step, 0, ...next.splice(from, 1));
    onColumns(next);
  };
  return (
    <Popover icon={Columns3} label={t.chooseColumns}>
      <ul role="list">
        {columns.map((column, i) => (
          <li key={column} class="column-chooser__line">
            <Checkbox checked onChecked={() => onColumns(columns.filter((other) => other !== column))}>
              {t.columns[column]}
            </Checkbox>
            <span>
              {i > 0 && <IconButton icon={ChevronUp} label={t.moveColumnBack(t.columns[column])} onClick={() => move(i, -1)} />}
              {i < columns.length - 1 && <IconButton icon={ChevronDown} label={t.moveColumnOn(t.columns[column])} onClick={() => move(i, 1)} />}
            </span>
          </li>
        ))}
        {others.map((column) => (
          <li key={column} class="column-chooser__line">
            <Checkbox checked={false} onChecked={() => onColumns([...columns, column])}>
              {t.columns[column]}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
