import { Plus, Trash2 } from 'lucide-preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { type EntryId, newId } from '@/lib/model/id';
import type { PlannedTask } from '@/lib/model/plan';
import type { SectionProps } from './sections';
import { useRemoving } from './use-removing';

/** Kinds of tasks, each with what is to be learned by it. */
export function Tasks({ plan, change }: SectionProps) {
  const { plan: t } = useTexts();
  const remove = useRemoving<PlannedTask>(plan.tasks, (tasks) => change({ tasks }));
  const add = (text = '', learning = '') => change({ tasks: [...plan.tasks, { id: newId<EntryId>(), text, learning }] });
  const edit = (id: EntryId, patch: Partial<PlannedTask>) => change({ tasks: plan.tasks.map((task) => (task.id === id ? { ...task, ...patch } : task)) });
  const unused = t.usualTasks.filter(({ text }) => !plan.tasks.some((task) => task.text === text));
  return (
    <div class="stack">
      {plan.tasks.length > 0 && (
        <ul role="list" class="stack">
          {plan.tasks.map((task, i) => (
            <li key={task.id} class="plan-card plan-card--pair">
              <TextField label={t.taskNumber(i + 1)} maxLength={500} value={task.text} onText={(text) => edit(task.id, { text })} />
              <TextField label={t.learning} maxLength={500} value={task.learning} onText={(learning) => edit(task.id, { learning })} />
              <IconButton icon={Trash2} label={t.removeWord(task.text || t.taskNumber(i + 1))} onClick={() => remove(task, task.text)} />
            </li>
          ))}
        </ul>
      )}
      <div class="cluster">
        <Button icon={Plus} onClick={() => add()}>
          {t.addTask}
        </Button>
      </div>
      {unused.length > 0 && (
        <div class="stack stack--tight">
          <p class="muted small">{t.taskIdeas}</p>
          <ul role="list" class="cluster">
            {unused.map(({ text, learning }) => (
              <li key={text}>
                <Button small variant="plain" icon={Plus} onClick={() => add(text, learning)}>
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
