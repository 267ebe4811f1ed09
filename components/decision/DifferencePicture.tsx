import { Disclosure } from '@/components/ui/Disclosure';
import { useTexts } from '@/components/ui/texts';
import type { Compared, Comparison } from './comparison';
import { useCriterionName } from './use-criterion-name';

/** So many candidates are told apart by their marks. */
const most = 4;
/** Heights in CSS pixels. */
const labelHeight = 18;
const barHeight = 12;
const gap = 10;

const opacity = { low: 0.45, medium: 0.75, high: 1 } as const;

/** For each criterion that counts a bar per candidate, the paler the less sure; the numbers stand behind it as a table. */
export function DifferencePicture({ compared, criteria }: Comparison) {
  const { decision: t, meeting } = useTexts();
  const nameOf = useCriterionName(criteria);
  const shown = compared.slice(0, most);
  const rated = criteria.filter(({ key, weight }) => weight > 0 && shown.some(({ ratings }) => ratings[key]));
  if (!rated.length) return null;
  const row = labelHeight + shown.length * barHeight + gap;
  const said = (one: Compared, key: string) => {
    const rating = one.ratings[key];
    return rating ? `${rating.score} (${meeting.confidences[rating.confidence]})` : '–';
  };
  const summary = rated.map(({ key }) => `${nameOf(key)}: ${shown.map((one) => `${one.person.name} ${said(one, key)}`).join(', ')}`).join('. ');
  return (
    <section class="stack" aria-labelledby="decision-picture">
      <h2 id="decision-picture">{t.picture}</h2>
      <ul role="list" class="cluster" aria-hidden="true">
        {shown.map(({ id, person }, i) => (
          <li key={id} class={`decision-key decision-key--${i}`}>
            {person.name}
          </li>
        ))}
      </ul>
      <svg class="decision-picture" role="img" aria-label={`${t.picture}. ${summary}`} width="100%" height={rated.length * row}>
        {rated.map(({ key, weight }, line) => (
          <g key={key}>
            <text class="decision-picture__label" x="0" y={line * row + 13}>
              {nameOf(key)}
            </text>
            <text class="decision-picture__weight" x="100%" y={line * row + 13} text-anchor="end">
              {t.weightShort(weight)}
            </text>
            {shown.map(({ id, ratings }, i) => {
              const rating = ratings[key];
              const y = line * row + labelHeight + i * barHeight;
              return (
                <g key={id}>
                  <rect class="decision-picture__track" x="0" y={y} width="100%" height={barHeight - 3} rx="2" />
                  {rating && <rect class={`decision-picture__bar decision-picture__bar--${i}`} x="0" y={y} width={`${rating.score * 20}%`} height={barHeight - 3} rx="2" opacity={opacity[rating.confidence]} />}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <Disclosure summary={<span>{t.asTable}</span>}>
        <div class="decision-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.criterion}</th>
                {compared.map(({ id, person }) => (
                  <th key={id} scope="col" dir="auto">
                    {person.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rated.map(({ key }) => (
                <tr key={key}>
                  <th scope="row">{nameOf(key)}</th>
                  {compared.map((one) => (
                    <td key={one.id}>{said(one, key)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </section>
  );
}
