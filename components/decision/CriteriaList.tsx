import { Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { RatingField } from '@/components/ui/RatingField';
import { StoredSelect } from '@/components/ui/StoredSelect';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { useUndoable } from '@/components/ui/use-undoable';
import { assessPerson } from '@/lib/actions/assess-person';
import { editChoice } from '@/lib/actions/edit-choice';
import { undo } from '@/lib/actions/undo';
import { type EntryId, newId, type PersonId } from '@/lib/model/id';
import type { Rating } from '@/lib/model/rating';
import { isUsual, type Weighed } from '@/lib/relationship/decision';
import type { Compared, Comparison } from './comparison';
import { useCriterionName } from './use-criterion-name';

const weights = ['0', '1', '2', '3', '4', '5'] as const;
type WeightText = (typeof weights)[number];

const rate = (id: PersonId, key: string, rating: Rating | undefined) =>
  assessPerson(id, ({ ratings }) => {
    const { [key]: _, ...others } = ratings;
    return { ratings: rating ? { ...others, [key]: rating } : others };
  });

const weigh = (key: string, weight: number) =>
  editChoice((choice) =>
    isUsual(key)
      ? { weights: { ...choice.weights, [key]: weight } }
      : { ownCriteria: choice.ownCriteria.map((own) => (own.id === key ? { ...own, weight } : own)) },
  );

/** Every criterion with its weight, and how each candidate does by it. */
export function CriteriaList({ criteria, compared }: Comparison) {
  const { decision: t } = useTexts();
  const nameOf = useCriterionName(criteria);
  return (
    <section class="stack" aria-labelledby="decision-criteria">
      <h2 id="decision-criteria">{t.criteria}</h2>
      <p class="muted">{t.criteriaHint}</p>
      <ul role="list">
        {criteria.map((criterion) => (
          <li key={criterion.key}>
            <CriterionPart criterion={criterion} name={nameOf(criterion.key)} compared={compared} />
          </li>
        ))}
      </ul>
      <AddCriterion />
    </section>
  );
}

function CriterionPart({ criterion: { key, weight }, name, compared }: { criterion: Weighed; name: string; compared: readonly Compared[] }) {
  const { decision: t } = useTexts();
  const { act } = useUndoable(undo);
  const rated = compared.filter(({ ratings }) => ratings[key]).length;
  const remove = () => editChoice(({ ownCriteria }) => ({ ownCriteria: ownCriteria.filter(({ id }) => id !== key) }));
  return (
    <div class="criterion">
      <Disclosure
        summary={
          <span class="criterion__name">
            <span dir="auto">{name}</span> <span class="muted small">{t.rated(rated, compared.length)}</span>
          </span>
        }
      >
        <ul role="list" class="stack">
          {compared.map(({ id, person, ratings }) => (
            <li key={id}>
              <RatingField
                label={person.name}
                rating={ratings[key]}
                hint={ratings[key] && typeof ratings[key].from === 'object' ? t.fromMeeting : undefined}
                write={(rating) => rate(id, key, rating)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
      <div class="criterion__weight">
        <StoredSelect<WeightText>
          label={t.weightOf(name)}
          labelHidden
          value={String(weight) as WeightText}
          options={weights.map((value) => ({ value, label: t.weights[value] }))}
          save={(value) => weigh(key, Number(value))}
        />
        {!isUsual(key) && <IconButton icon={Trash2} label={t.removeCriterion(name)} onClick={() => void act(remove, t.removed(name))} />}
      </div>
    </div>
  );
}

function AddCriterion() {
  const { decision: t } = useTexts();
  const { run } = useTask();
  const [text, setText] = useState('');
  const add = () => editChoice(({ ownCriteria }) => ({ ownCriteria: [...ownCriteria, { id: newId<EntryId>(), text: text.trim(), weight: 3 }] }));
  return (
    <form
      class="decision-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void run(add);
        setText('');
      }}
    >
      <TextField label={t.ownCriterion} maxLength={200} value={text} onText={setText} />
      <Button type="submit" icon={Plus} disabled={!text.trim()}>
        {t.add} <span class="visually-hidden">({t.ownCriterion})</span>
      </Button>
    </form>
  );
}
