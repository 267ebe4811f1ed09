import type { ComponentChildren } from 'preact';
import { Checkbox } from '@/components/ui/Checkbox';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { PersonId } from '@/lib/model/id';
import type { ListedPerson } from '@/lib/store/queries';

export type Chosen = ReadonlySet<PersonId>;

type Props = {
  people: readonly ListedPerson[];
  busy: boolean;
  chosen: Chosen | undefined;
  onToggle: (id: PersonId, on: boolean) => void;
  /** A further line about somebody. */
  below?: ((id: PersonId) => ComponentChildren) | undefined;
};

/** The people of the shortlist; with a box before each while the user is choosing several. */
export function ShortlistRows({ people, busy, chosen, onToggle, below }: Props) {
  const { shortlist: t } = useTexts();
  return (
    <List label={t.list} busy={busy}>
      {people.map((person) => (
        <Row
          key={person.id}
          marked={chosen?.has(person.id)}
          start={
            chosen && (
              <Checkbox
                label={t.selectPerson(person.name)}
                checked={chosen.has(person.id)}
                onChecked={(on) => onToggle(person.id, on)}
              />
            )
          }
        >
          <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })}>
            {below?.(person.id)}
          </PersonLine>
        </Row>
      ))}
    </List>
  );
}
