import { Notice } from '@/components/ui/Notice';
import { Button } from '@/components/ui/Button';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { Person } from '@/lib/model/person';
import './Known.css';

type Props = { people: readonly Person[]; busy: boolean; onComplete: (person: Person) => void };

/** Who is saved already and may be the person typed in: their record is offered before a second one is made. */
export function Known({ people, busy, onComplete }: Props) {
  const { add: t } = useTexts();
  return (
    <div role="status" class="known">
      {people.length > 0 && (
        <Notice>
          <div class="stack">
            <p>{t.known}</p>
            {people.map((person) => (
              <div key={person.id} class="stack stack--tight">
                <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })} />
                <Button small busy={busy} onClick={() => onComplete(person)}>
                  {t.complete(person.name)}
                </Button>
              </div>
            ))}
          </div>
        </Notice>
      )}
    </div>
  );
}
