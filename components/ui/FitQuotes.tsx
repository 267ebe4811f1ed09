import { useMemo } from 'preact/hooks';
import type { Fit } from '@/lib/model/fit';
import { useTexts } from './texts';

/** What somebody's page says about what the user wants, word for word; nothing where the user wants nothing yet. */
export function FitQuotes({ fit }: { fit: Fit }) {
  const { fit: t } = useTexts();
  const quotes = useMemo(() => (fit.state === 'quoted' ? fit.quotes : []), [fit]);
  return (
    <section class="stack stack--tight">
      <h2>{t.title}</h2>
      {fit.state !== 'quoted' && <p class="muted">{t[fit.state]}</p>}
      {quotes.length > 0 && (
        <ul role="list" class="stack stack--tight">
          {quotes.map(({ sentence, wishes }) => (
            <li key={sentence}>
              <q dir="auto">{sentence}</q> <span class="muted small">{t.about(wishes.join(' · '))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
