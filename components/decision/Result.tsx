import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { closeCall, enoughKnown, flips, isClose, leader } from '@/lib/relationship/decision';
import type { Comparison } from './comparison';
import { useCriterionName } from './use-criterion-name';

/** Whom to ask first, how sure that is, and what it hangs on. */
export function Result({ choice, compared, criteria }: Comparison) {
  const { decision: t } = useTexts();
  const tag = useLanguageTag();
  const nameOf = useCriterionName(criteria);
  const standings = compared.map(({ standing }) => standing);
  const first = leader(standings);
  const personOf = (id: string | undefined) => compared.find((one) => one.id === id)?.person.name ?? '';
  const points = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const hinges = flips(compared, choice);
  return (
    <section class="stack" aria-labelledby="decision-result">
      <h2 id="decision-result">{t.result}</h2>
      <p class="decision__first">{first ? t.askFirst(personOf(first.id)) : t.undecided}</p>
      {first && isClose(standings) && <p>{t.close(personOf(standings[1]?.id), points.format(closeCall))}</p>}
      <ol class="decision__standings">
        {compared.map(({ id, person, standing: { score, known, sure, knockedOut } }) => (
          <li key={id}>
            <strong dir="auto">{person.name}</strong>{' '}
            {knockedOut
              ? t.knockedOut
              : known < enoughKnown || score === undefined
                ? t.notEnough(percent.format(known))
                : t.standing(points.format(score), percent.format(known), percent.format(sure))}
          </li>
        ))}
      </ol>
      {hinges.length > 0 && (
        <ul class="decision__flips">
          {hinges.map(({ criterion, leader: other }) => (
            <li key={criterion}>{t.flip(nameOf(criterion), personOf(other))}</li>
          ))}
        </ul>
      )}
      {first && hinges.length === 0 && standings.length > 1 && <p class="muted">{t.stable}</p>}
    </section>
  );
}
