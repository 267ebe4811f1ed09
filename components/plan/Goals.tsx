import { Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { AutosaveFailure, AutosaveTick } from '@/components/ui/AutosaveMark';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
import { useTexts } from '@/components/ui/texts';
import { useFollowing } from '@/components/ui/use-following';
import { useTask } from '@/components/ui/use-task';
import { useUndoable } from '@/components/ui/use-undoable';
import { undo } from '@/lib/actions/undo';
import { addGoal, deleteGoal, editGoal } from '@/lib/actions/write-goal';
import { type Goal, type GoalField, Horizon } from '@/lib/model/goal';
import type { GoalId } from '@/lib/model/id';
import { LocalDate } from '@/lib/model/time';

type Words = { [Field in GoalField]?: Goal[Field] | undefined };

/** The goals as a form each. `skills`: what the plan names, proposed as a goal's skill. */
export function Goals({ goals, skills }: { goals: readonly Goal[]; skills: readonly string[] }) {
  const { plan: t } = useTexts();
  const { run, busy } = useTask();
  const [added, setAdded] = useState<GoalId>();
  const add = async () => setAdded(await addGoal({ horizon: goals.some(({ horizon }) => horizon === 'short') ? 'long' : 'short' }));
  return (
    <div class="stack">
      {goals.length > 0 && (
        <ul role="list" class="stack">
          {goals.map((goal, i) => (
            <GoalForm key={goal.id} goal={goal} number={i + 1} skills={skills} isNew={goal.id === added} />
          ))}
        </ul>
      )}
      <div>
        <Button icon={Plus} busy={busy} onClick={() => void run(add)}>
          {t.addGoal}
        </Button>
      </div>
    </div>
  );
}

function GoalForm({ goal, number, skills, isNew }: { goal: Goal; number: number; skills: readonly string[]; isNew: boolean }) {
  const { plan: t } = useTexts();
  const { act, busy } = useUndoable(undo);
  const { value, change, saving } = useFollowing(goal, (words: Words) => editGoal(goal.id, words));
  const list = `skills-of-${goal.id}`;
  return (
    <li class="plan-card" aria-label={t.goalNumber(number)}>
      <div class="plan-card__head">
        <h3>
          {t.goalNumber(number)} <AutosaveTick state={saving.state} />
        </h3>
        <Button small variant="plain" icon={Trash2} busy={busy} onClick={() => void act(() => deleteGoal(goal.id), t.goalDeleted)}>
          {t.deleteGoal} <span class="visually-hidden">({t.goalNumber(number)})</span>
        </Button>
      </div>
      <TextArea label={t.goal.text} maxLength={2_000} value={value.text} areaRef={isNew ? focusWhenShown : undefined} onText={(text) => change({ text })} />
      <div class="plan-card__pair">
        <Segmented label={t.goal.horizon} value={value.horizon} options={Horizon.options.map((one) => ({ value: one, label: t.horizons[one] }))} onValue={(horizon) => change({ horizon })} />
        <TextField label={t.goal.due} type="date" value={value.due ?? ''} onText={(text) => change({ due: LocalDate.safeParse(text).data })} />
      </div>
      <TextArea label={t.goal.measure} hint={t.goal.measureHint} maxLength={2_000} value={value.measure} onText={(measure) => change({ measure })} />
      <TextField label={t.goal.skill} maxLength={200} list={list} autocomplete="off" value={value.skill} onText={(skill) => change({ skill })} />
      <datalist id={list}>
        {skills.map((skill) => (
          <option key={skill} value={skill} />
        ))}
      </datalist>
      <AutosaveFailure saving={saving} />
    </li>
  );
}
