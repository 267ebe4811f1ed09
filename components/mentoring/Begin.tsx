import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { hrefOf, navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { startMentoring } from '@/lib/actions/start-mentoring';
import type { PersonId } from '@/lib/model/id';
import { statuses } from '@/lib/model/status';
import { findPeople, type MentoringRecord } from '@/lib/store/queries';
import { useAct } from './use-act';

/** So many people are offered, the last changed first. */
const offered = 500;

/** Who is nearest to a mentoring comes first. */
const order = ['mentoring', 'meeting', 'contact', 'found'];

/** Begins a mentoring with somebody from the shortlist, from the ask on or with one that runs already. */
export function Begin({ known, main }: { known: readonly MentoringRecord[]; main: boolean }) {
  const { mentoring: t, fields } = useTexts();
  const people = useLive(() => findPeople({ limit: offered }), []);
  const { act, busy } = useAct();
  const [chosen, setChosen] = useState<PersonId>();
  if (!people) return null;
  const free = people
    .filter(({ id, status }) => !known.some(({ person }) => person.id === id) && (!statuses[status].silent || status === 'ended'))
    .sort((a, b) => order.indexOf(statuses[a.status].stage) - order.indexOf(statuses[b.status].stage));
  const person = free.find(({ id }) => id === chosen);
  const begin = async (already: boolean) => {
    if (!person) return;
    const done = await act(() => startMentoring(person.id, already), t.home.began(person.name));
    if (done) navigate({ screen: 'mentoring', id: person.id, part: already ? 'overview' : 'ask' });
  };
  return (
    <section class="stack" aria-labelledby="begin-title">
      <h2 id="begin-title">{t.home.begin}</h2>
      {free.length > 0 ? (
        <>
          <Field label={t.home.person} hint={t.home.beginHint}>
            {(control) => (
              <select
                {...control}
                class="input"
                value={chosen ?? ''}
                onChange={(event) => setChosen(free.find(({ id }) => id === event.currentTarget.value)?.id)}
              >
                <option value="">{t.home.choose}</option>
                {free.map(({ id, name, role, organization }) => (
                  <option key={id} value={id}>
                    {[name, fields.position(role, organization)].filter(Boolean).join(', ')}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="cluster">
            <Button variant={main ? 'filled' : 'outline'} disabled={!person} busy={busy} onClick={() => void begin(false)}>
              {t.home.prepare}
            </Button>
            <Button disabled={!person} busy={busy} onClick={() => void begin(true)}>
              {t.home.already}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="muted">{t.home.empty.nobody}</p>
          <div class="cluster">
            <ButtonLink variant={main ? 'filled' : 'outline'} href={hrefOf({ screen: 'add' })}>
              {t.home.addPerson}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}
