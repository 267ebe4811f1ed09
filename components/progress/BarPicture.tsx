import { Picture } from './Picture';

type Row = { label: string; value: number; shown: string };
type Props = { title: string; head: readonly string[]; rows: readonly Row[]; /** Said where every value is 0. */ none?: string };

/** One row of the picture (CSS pixels). */
const line = 30;

/** A bar for each row, as long as its value. */
export function BarPicture({ title, head, rows, none }: Props) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const isEmpty = rows.every(({ value }) => value === 0);
  const summary = rows.map(({ label, shown }) => `${label}: ${shown}`).join(', ');
  if (isEmpty && none) {
    return (
      <section class="picture">
        <h2>{title}</h2>
        <p class="muted">{none}</p>
      </section>
    );
  }
  return (
    <Picture title={title} head={head} rows={rows.map(({ label, shown }) => [label, shown])}>
      <svg class="picture__image" role="img" aria-label={`${title}. ${summary}`} width="100%" height={rows.length * line}>
        {rows.map(({ label, value, shown }, i) => (
          <g key={label}>
            <text class="picture__label" x="0" y={i * line + 19}>
              {label}
            </text>
            <svg x="38%" y={i * line} width="52%" height={line}>
              <rect class="picture__bar" x="0" y="5" width={`${value ? Math.max(1, (100 * value) / most) : 0}%`} height={line - 10} rx="3" />
            </svg>
            <text class="picture__value" x="100%" y={i * line + 19} text-anchor="end">
              {shown}
            </text>
          </g>
        ))}
      </svg>
    </Picture>
  );
}
