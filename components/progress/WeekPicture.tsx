import { useLanguageTag, useTexts } from '@/components/ui/texts';
import type { Week } from '@/lib/model/search-progress';
import { Picture } from './Picture';

/** The height of the bars and of the line below them (CSS pixels). */
const height = 120;
const below = 22;

/** Contacts and answers, week by week, as pairs of bars. */
export function WeekPicture({ weeks }: { weeks: readonly Week[] }) {
  const { progress: t } = useTexts();
  const tag = useLanguageTag();
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' });
  const number = new Intl.NumberFormat(tag);
  const labelOf = ({ monday }: Week) => day.format(new Date(`${monday}T12:00:00`));
  const most = Math.max(1, ...weeks.flatMap(({ contacts, answers }) => [contacts, answers]));
  const sum = (of: 'contacts' | 'answers') => weeks.reduce((total, week) => total + week[of], 0);
  const step = 100 / weeks.length;
  const bar = (value: number) => ({ y: height - (value / most) * height, height: (value / most) * height });
  return (
    <Picture
      title={t.weeks.title}
      head={[t.weeks.week, t.weeks.contacts, t.weeks.answers]}
      rows={weeks.map((week) => [labelOf(week), number.format(week.contacts), number.format(week.answers)])}
    >
      <svg
        class="picture__image"
        role="img"
        aria-label={`${t.weeks.title}. ${t.weeks.summary(sum('contacts'), sum('answers'))}`}
        width="100%"
        height={height + below}
      >
        <line class="picture__axis" x1="0" x2="100%" y1={height} y2={height} />
        {weeks.map((week, i) => (
          <g key={week.monday}>
            <rect class="picture__bar" x={`${(i + 0.15) * step}%`} width={`${0.32 * step}%`} {...bar(week.contacts)} />
            <rect class="picture__bar picture__bar--second" x={`${(i + 0.5) * step}%`} width={`${0.32 * step}%`} {...bar(week.answers)} />
            {i % 3 === 0 && (
              <text class="picture__value" x={`${(i + 0.15) * step}%`} y={height + 16}>
                {labelOf(week)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul role="list" class="cluster picture__legend">
        <li class="picture__key">{t.weeks.contacts}</li>
        <li class="picture__key picture__key--second">{t.weeks.answers}</li>
      </ul>
    </Picture>
  );
}
