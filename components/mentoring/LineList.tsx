import { Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { useTask } from '@/components/ui/use-task';
import type { EntryId } from '@/lib/model/id';
import './Topics.css';

type Props<Item> = {
  /** Of the heading, within the page. */
  id: string;
  title: string;
  items: readonly Item[];
  addLabel: string;
  add: () => Promise<unknown>;
  /** The fields of a line; `no` counts from 1. */
  children: (item: Item, no: number) => ComponentChildren;
};

/** Lines under a heading that are written where they stand, and a button for one more. */
export function LineList<Item extends { id: EntryId }>({ id, title, items, addLabel, add, children }: Props<Item>) {
  const { run } = useTask();
  return (
    <section class="stack stack--tight" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul role="list" class="mentoring__list">
        {items.map((item, i) => (
          <li key={item.id} class="topic">
            {children(item, i + 1)}
          </li>
        ))}
      </ul>
      <div>
        <Button small icon={Plus} onClick={() => void run(add)}>
          {addLabel}
        </Button>
      </div>
    </section>
  );
}
