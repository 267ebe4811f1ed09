import { useTexts } from './texts';
import type { Fit } from '@/lib/model/fit';

/** In one line what the page says of somebody about the user's goals: its own words, or why there are none. */
export function FitLine({ fit }: { fit: Fit }) {
  const { fit: t } = useTexts();
  if (fit.state !== 'quoted') return <p class="small muted">{t[fit.state]}</p>;
  const [quote] = fit.quotes;
  return (
    <p class="small">
      <q dir="auto">{quote?.sentence}</q> <span class="muted">{t.about(fit.wishes.join(' · '))}</span>
    </p>
  );
}
