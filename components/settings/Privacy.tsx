import { useTexts } from '@/components/ui/texts';

/** What is stored and where, in a few sentences. */
export function Privacy() {
  const { settings: texts } = useTexts();
  return (
    <section class="stack">
      <h2>{texts.privacy}</h2>
      <ul role="list" class="settings__points stack stack--tight">
        {texts.privacyPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
