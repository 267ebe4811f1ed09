import { Plus, X } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { List, Row } from '@/components/ui/List';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useUndoable } from '@/components/ui/use-undoable';
import { editChoice } from '@/lib/actions/edit-choice';
import { undo } from '@/lib/actions/undo';
import type { PersonId } from '@/lib/model/id';
import type { Person } from '@/lib/model/person';
import type { Comparison } from './comparison';

/** Who is compared. */
export function Candidates({ compared, others }: Comparison) {
  const { decision: t } = useTexts();
  const { act, busy } = useUndoable(undo);
  const ids = compared.map(({ id }) => id);
  const choose = (next: (candidates: readonly PersonId[]) => PersonId[], text: string) =>
    void act(() => editChoice(({ candidates = ids }) => ({ candidates: next(candidates) })), text);
  const leaveOut = ({ id, name }: Person) => choose((all) => all.filter((one) => one !== id), t.leftOut(name));
  const compareToo = ({ id, name }: Person) => choose((all) => [...all, id], t.compared(name));
  return (
    <section class="stack stack--tight">
      {compared.length > 0 && (
        <List label={t.candidates}>
          {compared.map(({ person }) => (
            <Row key={person.id} end={<IconButton icon={X} label={t.leaveOut(person.name)} onClick={() => leaveOut(person)} />}>
              <PersonLine person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })} />
            </Row>
          ))}
        </List>
      )}
      {others.length > 0 && (
        <ul role="list" class="cluster decision__others" aria-label={t.compareToo}>
          {others.map((person) => (
            <li key={person.id}>
              <Button small variant="plain" icon={Plus} busy={busy} onClick={() => compareToo(person)}>
                {t.compare(person.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
