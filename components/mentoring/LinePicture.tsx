import { useId } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { useTexts } from '@/components/ui/texts';
import { daysBetween, type LocalDate } from '@/lib/model/time';
import { useWords } from './words';
import './LinePicture.css';

export type Point = { on: LocalDate; value: number; shown: string };

type Props = {
  title: string;
  /** What the picture says, in a sentence. */
  summary: string;
  points: readonly Point[];
  lowest: number;
  highest: number;
  head: readonly [string, string];
};

/** CSS pixels: of the lines, above and below them. */
const height = 72;
const margin = 8;
/** Room for half a point at either end (percent). */
const edge = 2;

/** How a value changed from day to day, as a line with its points, and as a table. */
export function LinePicture({ title, summary, points, lowest, highest, head }: Props) {
  const { date } = useWords();
  const { progress } = useTexts();
  const id = useId();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const days = Math.max(1, daysBetween(first.on, last.on));
  const x = ({ on }: Point) => (points.length === 1 ? 50 : edge + (daysBetween(first.on, on) / days) * (100 - 2 * edge));
  const y = ({ value }: Point) => margin + height * (1 - (value - lowest) / (highest - lowest));
  const at = (point: Point) => ({ cx: `${x(point)}%`, cy: y(point) });
  return (
    <figure class="line-picture" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg class="line-picture__image" role="img" aria-label={`${title}. ${summary}`} width="100%" height={height + 2 * margin}>
        {[lowest, highest].map((value) => (
          <line key={value} class="line-picture__axis" x1="0" x2="100%" y1={y({ ...first, value })} y2={y({ ...first, value })} />
        ))}
        {points.slice(1).map((point, i) => {
          const before = points[i] ?? point;
          return <line key={point.on} class="line-picture__line" x1={`${x(before)}%`} y1={y(before)} x2={`${x(point)}%`} y2={y(point)} />;
        })}
        {points.map((point) => (
          <circle key={point.on} class="line-picture__dot" {...at(point)} r="4" />
        ))}
      </svg>
      <Disclosure summary={progress.asTable}>
        <table class="line-picture__table">
          <thead>
            <tr>
              <th scope="col">{head[0]}</th>
              <th scope="col">{head[1]}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ on, shown }) => (
              <tr key={on}>
                <th scope="row">{date(on)}</th>
                <td>{shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
