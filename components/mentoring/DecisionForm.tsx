import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { hrefOf, type Route } from '@/components/ui/route';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { decideAtCheckpoint } from '@/lib/actions/decide-at-checkpoint';
import { editCheckpoint } from '@/lib/actions/write-checkpoint';
import { Decision } from '@/lib/model/checkpoint';
import type { PersonId } from '@/lib/model/id';
import type { MentoringRecord } from '@/lib/store/queries';
import { useAct } from './use-act';
import { useWords } from './words';
import { WrittenField } from './WrittenField';

/** What the two do next after looking back: go on, adjust, pause, end. */
export function DecisionForm({ record: { person, checkpoints } }: { record: MentoringRecord }) {
  const { t, day, checkpointTitle } = useWords();
  const { act, busy } = useAct();
  const [chosen, setChosen] = useState<string>();
  const words = t.feedback.decision;
  const next = checkpoints.find(({ id }) => id === chosen) ?? checkpoints.find(({ done }) => done === 'no') ?? checkpoints.at(-1);
  return (
    <section class="stack" aria-labelledby="decision-title">
      <h2 id="decision-title">{words.title}</h2>
      <p class="small muted">{words.hint}</p>
      {!next && (
        <div class="cluster">
          <p class="muted">{words.none}</p>
          <ButtonLink small href={hrefOf({ screen: 'mentoring', id: person.id, part: 'agenda' })}>
            {words.toCheckpoints}
          </ButtonLink>
        </div>
      )}
      {next && (
        <>
          <Select
            label={words.checkpoint}
            value={next.id as string}
            options={checkpoints.map((checkpoint) => ({ value: checkpoint.id as string, label: `${checkpointTitle(checkpoint)}, ${day(checkpoint.dueOn)}` }))}
            onValue={setChosen}
          />
          <WrittenField key={next.id} label={words.notes} value={next.notes} maxLength={20_000} save={(notes) => editCheckpoint(next.id, { notes })} />
          <Choice
            key={next.id}
            decision={next.decision}
            busy={busy}
            onDecision={(decision) => {
              setChosen(next.id);
              return act(() => decideAtCheckpoint(next.id, decision), words.decided(words.options[decision]));
            }}
          />
          {next.decision && <Consequence decision={next.decision} personId={person.id} />}
        </>
      )}
    </section>
  );
}

type ChoiceProps = { decision: Decision | undefined; busy: boolean; onDecision: (decision: Decision) => Promise<unknown> };

/** The four decisions; only the button takes one: with the arrow keys one passes over others. */
function Choice({ decision, busy, onDecision }: ChoiceProps) {
  const { t } = useWords();
  const [picked, setPicked] = useState<Decision>();
  const words = t.feedback.decision;
  const isNew = picked !== undefined && picked !== decision;
  return (
    <form
      class="cluster"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void onDecision(picked).then(() => setPicked(undefined));
      }}
    >
      <Segmented<Decision | ''>
        class="mentoring__options"
        label={words.title}
        labelHidden
        value={picked ?? decision ?? ''}
        options={Decision.options.map((option) => ({ value: option, label: words.options[option] }))}
        onValue={(value) => setPicked(value || undefined)}
      />
      <Button type="submit" busy={busy} disabled={!isNew}>
        {words.decide}
      </Button>
    </form>
  );
}

/** Where a decision leads. */
function Consequence({ decision, personId: id }: { decision: Decision; personId: PersonId }) {
  const { t } = useWords();
  const words = t.feedback.decision;
  const ways: Record<Decision, { label: string; to: Route }[]> = {
    continue: [],
    adjust: [
      { label: words.toAgreement, to: { screen: 'mentoring', id, part: 'agreement' } },
      { label: words.toAgenda, to: { screen: 'mentoring', id, part: 'agenda' } },
    ],
    pause: [{ label: words.writePause, to: { screen: 'compose', id, kind: 'pause' } }],
    end: [{ label: words.toEnding, to: { screen: 'mentoring', id, part: 'ending' } }],
  };
  return (
    <div class="cluster">
      {ways[decision].map(({ label, to }) => (
        <ButtonLink key={label} href={hrefOf(to)}>
          {label}
        </ButtonLink>
      ))}
    </div>
  );
}
