import { AutosaveFailure } from '@/components/ui/AutosaveMark';
import { TextArea } from '@/components/ui/TextArea';
import { useTexts } from '@/components/ui/texts';
import { useFollowing } from '@/components/ui/use-following';
import { assessPerson } from '@/lib/actions/assess-person';
import type { Compared, Comparison } from './comparison';

/** What would change the user's mind about each candidate: written down before asking, it keeps one honest. */
export function Minds({ compared }: Comparison) {
  const { decision: t } = useTexts();
  return (
    <section class="stack" aria-labelledby="decision-minds">
      <h2 id="decision-minds">{t.minds}</h2>
      <p class="muted">{t.mindsHint}</p>
      {compared.map((one) => (
        <Mind key={one.id} one={one} />
      ))}
    </section>
  );
}

function Mind({ one: { id, person, assessment } }: { one: Compared }) {
  const stored = { wouldChange: assessment?.wouldChange ?? '' };
  const { value, change, saving } = useFollowing(stored, (words: { wouldChange: string }) => assessPerson(id, words));
  return (
    <>
      <TextArea label={person.name} maxLength={4_000} value={value.wouldChange} onText={(wouldChange) => change({ wouldChange })} />
      <AutosaveFailure saving={saving} />
    </>
  );
}
