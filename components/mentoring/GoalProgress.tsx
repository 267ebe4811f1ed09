import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { noteProgress } from '@/lib/actions/note-progress';
import type { Goal } from '@/lib/model/goal';
import { progressOverTime } from '@/lib/relationship/goal-progress';
import { goalsOf } from '@/lib/relationship/goals';
import type { MentoringRecord } from '@/lib/store/queries';
import { LinePicture } from './LinePicture';
import { useAct } from './use-act';
import { useWords } from './words';

/** How far each goal is, and the way it took. */
export function GoalProgress({ record }: { record: MentoringRecord }) {
  const { t } = useWords();
  const goals = goalsOf(record.mentorship, record.goals);
  if (!goals.length) return null;
  return (
    <section class="stack stack--tight" aria-labelledby="progress-title">
      <h2 id="progress-title">{t.meetings.progress.title}</h2>
      <p class="small muted">{t.meetings.progress.hint}</p>
      {goals.map((goal) => (
        <OneGoal key={goal.id} goal={goal} />
      ))}
    </section>
  );
}

function OneGoal({ goal }: { goal: Goal }) {
  const { t } = useWords();
  const { act, busy } = useAct();
  const [typed, setTyped] = useState<number>();
  const words = t.meetings.progress;
  const value = typed ?? goal.progress;
  const points = progressOverTime(goal).map(({ on, progress }) => ({ on, value: progress, shown: words.percent(progress) }));
  const save = async () => {
    if (await act(() => noteProgress(goal.id, value), words.noted)) setTyped(undefined);
  };
  return (
    <div class="stack stack--tight">
      <LinePicture
        title={goal.text}
        summary={words.summary(goal.text, points[0]?.value ?? 0, points.at(-1)?.value ?? 0)}
        points={points}
        lowest={0}
        highest={100}
        head={[words.day, words.value]}
      />
      <div class="cluster">
        <input
          type="range"
          class="mentoring__range"
          min={0}
          max={100}
          step={5}
          value={value}
          aria-label={words.of(goal.text)}
          aria-valuetext={words.percent(value)}
          onInput={(event) => setTyped(event.currentTarget.valueAsNumber)}
        />
        <output>{words.percent(value)}</output>
        <Button small busy={busy} disabled={typed === undefined} onClick={() => void save()}>
          {words.note}
          <span class="visually-hidden"> ({goal.text})</span>
        </Button>
      </div>
    </div>
  );
}
