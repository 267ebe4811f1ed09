import { GripVertical } from 'lucide-preact';
import { classes } from '@/components/ui/classes';
import { IconButton } from '@/components/ui/IconButton';
import { PersonLine } from '@/components/ui/PersonLine';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import type { Person } from '@/lib/model/person';
import type { Status } from '@/lib/model/status';
import { type Lifted, shifted } from './lifted';

type Props = {
  person: Person;
  lifted: Lifted | undefined;
  onLift: (lifted: Lifted | undefined) => void;
  onKeyDrop: (target: Status) => void;
};

const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One person on the board: dragged with the mouse, or lifted by the handle and moved with the arrow keys. */
export function BoardCard({ person, lifted, onLift, onKeyDrop }: Props) {
  const { board: t } = useTexts();
  const own = lifted?.id === person.id ? lifted : undefined;
  const start = (): Lifted => ({ id: person.id, name: person.name, from: person.status, target: person.status });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!own) return;
    const step = steps[event.key];
    const isRightToLeft = document.documentElement.dir === 'rtl' && event.key.endsWith('t');
    if (step) onLift(shifted(own, isRightToLeft ? (-step as 1 | -1) : step));
    else if (event.key === 'Escape') onLift(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <li
      class={classes('board__card', own && 'board__card--lifted')}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', person.name);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        onLift(start());
      }}
      onDragEnd={() => onLift(undefined)}
    >
      <PersonLine person={person} href={hrefOf({ screen: 'person', id: person.id })} />
      <IconButton
        class="board__handle"
        icon={GripVertical}
        label={own ? t.putDown(person.name) : t.lift(person.name)}
        data-handle={person.id}
        aria-pressed={own !== undefined}
        onClick={() => (own ? onKeyDrop(own.target) : onLift(start()))}
        onKeyDown={onKeyDown}
        onBlur={() => own && onLift(undefined)}
      />
    </li>
  );
}
