import { Confidence, type Rating } from '@/lib/model/rating';
import { AutosaveFailure, AutosaveTick } from './AutosaveMark';
import { Segmented } from './Segmented';
import { Select } from './Select';
import { TextField } from './TextField';
import { useTexts } from './texts';
import { useFollowing } from './use-following';
import './RatingField.css';

type Props = {
  /** What is rated, in words. */
  label: string;
  rating: Rating | undefined;
  /** Below the label: where the rating comes from. */
  hint?: string | undefined;
  write: (rating: Rating | undefined) => Promise<unknown>;
};

const scores = ['1', '2', '3', '4', '5'] as const;
type Score = (typeof scores)[number] | '';

/** A rating from 1 to 5 with what it rests on and how sure one is; each change is stored at once. */
export function RatingField({ label, rating: stored, hint, write }: Props) {
  const { meeting: t } = useTexts();
  const following = useFollowing({ rating: stored }, ({ rating: next }: { rating: Rating | undefined }) => write(next));
  const { saving, value: { rating } } = following;
  const change = (next: Rating | undefined) => following.change({ rating: next });
  const score = (value: Score) => change(value ? { evidence: '', confidence: 'medium', ...rating, score: Number(value) } : undefined);
  return (
    <div class="rating">
      <Segmented<Score>
        class="rating__score"
        label={label}
        value={rating ? (String(rating.score) as Score) : ''}
        options={[...scores.map((value) => ({ value, label: value })), { value: '', label: t.notRated }]}
        onValue={score}
      />
      {hint && <p class="muted small">{hint}</p>}
      {rating && (
        <div class="rating__more">
          <TextField
            class="rating__evidence"
            label={t.evidence(label)}
            labelHidden
            placeholder={t.evidenceLabel}
            maxLength={2_000}
            value={rating.evidence}
            onText={(evidence) => change({ ...rating, evidence })}
          />
          <Select<Confidence>
            label={t.confidenceOf(label)}
            labelHidden
            value={rating.confidence}
            options={Confidence.options.map((value) => ({ value, label: t.confidences[value] }))}
            onValue={(confidence) => change({ ...rating, confidence })}
          />
          <AutosaveTick state={saving.state} />
        </div>
      )}
      <AutosaveFailure saving={saving} />
    </div>
  );
}
