import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Segmented } from '@/components/ui/Segmented';
import { addFeedback, deleteFeedback } from '@/lib/actions/file-feedback';
import { type Feedback, type HealthQuestion, healthQuestions } from '@/lib/model/feedback';
import { healthOverTime, healthTrend, weakPoints } from '@/lib/relationship/health';
import type { MentoringRecord } from '@/lib/store/queries';
import { LinePicture } from './LinePicture';
import { useAct } from './use-act';
import { useWords } from './words';

const scale = ['1', '2', '3', '4', '5'] as const;

type Ratings = Feedback['ratings'];

/** Five short questions for the user alone, and how the answers changed. */
export function HealthCheck({ record: { person, feedback } }: { record: MentoringRecord }) {
  const { t, tag } = useWords();
  const { act, busy } = useAct();
  const [ratings, setRatings] = useState<Ratings>({});
  const words = t.feedback.health;
  const checks = feedback.filter(({ form }) => form === 'health');
  const weak = weakPoints(checks);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const points = healthOverTime(checks).map(({ on, mean }) => ({ on, value: mean, shown: words.mean(number.format(mean)) }));
  const isWhole = healthQuestions.every((question) => ratings[question]);
  const save = async () => {
    if (await act(() => addFeedback(person.id, 'health', { ratings }), words.saved)) setRatings({});
  };
  return (
    <section class="stack" aria-labelledby="health-title">
      <h2 id="health-title">{words.title}</h2>
      <p class="small muted">{words.hint}</p>
      {healthQuestions.map((question) => (
        <Question key={question} question={question} rating={ratings[question]} onRating={(rating) => setRatings((last) => ({ ...last, [question]: rating }))} />
      ))}
      <div class="cluster">
        <Button busy={busy} disabled={!isWhole} onClick={() => void save()}>
          {words.save}
        </Button>
        {!isWhole && Object.keys(ratings).length > 0 && <p class="small muted">{words.incomplete}</p>}
      </div>
      <p role="status">
        {words.trends[healthTrend(checks)]} {weak.length > 0 && words.weak(weak.map((question) => words.quoted(words.questions[question])).join(', '))}
      </p>
      {points.length > 0 && (
        <LinePicture
          title={words.picture}
          summary={words.summary(points.length, number.format(points.at(-1)?.value ?? 0))}
          points={points}
          lowest={1}
          highest={5}
          head={[words.head.day, words.head.mean]}
        />
      )}
      <Remove checks={checks} />
    </section>
  );
}

function Question({ question, rating, onRating }: { question: HealthQuestion; rating: number | undefined; onRating: (rating: number) => void }) {
  const { t } = useWords();
  const words = t.feedback.health;
  return (
    <Segmented<(typeof scale)[number] | ''>
      class="mentoring__scale"
      label={words.questions[question]}
      value={(rating === undefined ? '' : String(rating)) as (typeof scale)[number] | ''}
      options={scale.map((value) => ({ value, label: words.rating(Number(value)) }))}
      onValue={(value) => onRating(Number(value))}
    />
  );
}

/** Answers given by mistake can be taken out again. */
function Remove({ checks }: { checks: readonly Feedback[] }) {
  const { t, date } = useWords();
  const { act } = useAct();
  const last = checks.at(-1);
  if (!last) return null;
  return (
    <p class="small muted">
      {t.feedback.health.last(date(last.on))}
      <IconButton icon={X} label={t.feedback.health.remove(date(last.on))} onClick={() => void act(() => deleteFeedback(last.id), t.feedback.health.removed)} />
    </p>
  );
}
