import { useRef, useState } from 'preact/hooks';
import { classes } from '@/components/ui/classes';
import { addDays, daysBetween, type LocalDate } from '@/lib/model/time';
import { type Lane, lanes, placeOf, type TimelineItem, timelineSpan } from '@/lib/relationship/timeline';
import { useWords } from './words';
import './TimelinePicture.css';

type Props = {
  items: readonly TimelineItem[];
  titleOf: (item: TimelineItem) => string;
  /** A point was dragged to another day. */
  onDragged: (item: TimelineItem, day: LocalDate) => void;
  /** A point was moved by a key: often one after the other. */
  onKey: (item: TimelineItem, day: LocalDate) => void;
};

/** Heights in CSS pixels: of a lane, of the line within it, of the months below. */
const lane = 46;
const lineIn = 30;
const below = 24;
/** So many months are named at most. */
const mostNames = 6;
/** Room for half a point at either end (percent). */
const edge = 3;

const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 };

/** Where days and lanes stand in the picture. */
function scaleOf(items: readonly TimelineItem[], today: LocalDate) {
  const span = timelineSpan(items, today);
  const shown = lanes.filter((name) => items.some((item) => item.lane === name));
  const total = daysBetween(span.from, span.to);
  const percent = (day: LocalDate) => edge + placeOf(day, span) * (100 - 2 * edge);
  return {
    span, shown, total, percent,
    height: shown.length * lane,
    x: (day: LocalDate) => `${percent(day)}%`,
    y: (name: Lane) => shown.indexOf(name) * lane + lineIn,
    /** The day at so many percent of the width. */
    dayAt: (at: number): LocalDate => addDays(span.from, Math.round(Math.min(1, Math.max(0, (at - edge) / (100 - 2 * edge))) * total)),
  };
}

/** The timeline: a lane for each kind of thing, a point for each day, moved by dragging or by the arrow keys (with Shift by weeks). */
export function TimelinePicture({ items, titleOf, onDragged, onKey }: Props) {
  const { t, today, date } = useWords();
  const picture = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<{ item: TimelineItem; on: LocalDate }>();
  const scale = scaleOf(items, today);
  const { span, total, percent, height, x, y } = scale;
  const dayAt = (clientX: number): LocalDate => {
    const { left = 0, width = 1 } = picture.current?.getBoundingClientRect() ?? {};
    return scale.dayAt(((clientX - left) / width) * 100);
  };
  const key = (item: TimelineItem, event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    onKey(item, addDays(item.on, event.shiftKey ? step * 7 : step));
  };
  const drop = () => {
    if (drag && drag.on !== drag.item.on) onDragged(drag.item, drag.on);
    setDrag(undefined);
  };
  const place = (item: TimelineItem) => (drag?.item.id === item.id && drag.item.lane === item.lane ? drag.on : item.on);

  const point = (item: TimelineItem) => {
    const on = place(item);
    const name = `${titleOf(item)}: ${date(on)}`;
    const look = classes('timeline__point', `timeline__point--${item.lane}`, item.done && 'timeline__point--done', !item.fixed && 'timeline__point--free');
    const movable = {
      role: 'slider',
      // Lower case: on SVG elements attributes keep their case.
      tabindex: 0,
      'aria-label': titleOf(item),
      'aria-valuemin': 0,
      'aria-valuemax': total,
      'aria-valuenow': daysBetween(span.from, on),
      'aria-valuetext': date(on),
      onKeyDown: (event: KeyboardEvent) => key(item, event),
      onPointerDown: (event: PointerEvent) => {
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        setDrag({ item, on: item.on });
      },
      onPointerMove: (event: PointerEvent) => drag && setDrag({ item, on: dayAt(event.clientX) }),
      onPointerUp: drop,
      onPointerCancel: () => setDrag(undefined),
    } as const;
    return (
      <g key={`${item.lane} ${item.id}`} class={look} {...(item.fixed ? { role: 'img', 'aria-label': name } : movable)}>
        <title>{name}</title>
        <circle class="timeline__target" cx={x(on)} cy={y(item.lane)} r="12" />
        <circle class="timeline__dot" cx={x(on)} cy={y(item.lane)} r="7" />
        {drag?.item === item && (
          <text class="timeline__day" x={x(on)} y={y(item.lane) - 13} text-anchor={percent(on) > 70 ? 'end' : percent(on) < 30 ? 'start' : 'middle'}>
            {date(on)}
          </text>
        )}
      </g>
    );
  };
  return (
    <svg ref={picture} class="timeline" role="group" aria-label={t.agenda.timeline.title} width="100%" height={height + below}>
      <Frame scale={scale} today={today} />
      {items.map(point)}
    </svg>
  );
}

/** What the points stand on: months, today, and a line for each lane. */
function Frame({ scale: { span, shown, height, x, y }, today }: { scale: ReturnType<typeof scaleOf>; today: LocalDate }) {
  const { t, tag } = useWords();
  const month = new Intl.DateTimeFormat(tag, { month: 'short' });
  const named = Math.ceil(span.months.length / mostNames);
  return (
    <>
      {span.months.map((first, i) => (
        <g key={first} aria-hidden="true">
          <line class="timeline__month" x1={x(first)} x2={x(first)} y1="0" y2={height} />
          {i % named === 0 && (
            <text class="timeline__name" x={x(first)} y={height + 16}>
              {month.format(new Date(`${first}T12:00:00`))}
            </text>
          )}
        </g>
      ))}
      <line class="timeline__today" x1={x(today)} x2={x(today)} y1="0" y2={height}>
        <title>{t.agenda.timeline.today}</title>
      </line>
      {shown.map((name) => (
        <g key={name} aria-hidden="true">
          <text class="timeline__lane" x="0" y={y(name) - 17}>
            {t.agenda.timeline.lanes[name]}
          </text>
          <line class="timeline__line" x1="0" x2="100%" y1={y(name)} y2={y(name)} />
        </g>
      ))}
    </>
  );
}
