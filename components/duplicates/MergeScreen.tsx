import { Merge } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { PersonLine } from '@/components/ui/PersonLine';
import { Progress } from '@/components/ui/Progress';
import { hrefOf, navigate, type RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import { useUndoable } from '@/components/ui/use-undoable';
import { mergePeople } from '@/lib/actions/merge-people';
import { undo } from '@/lib/actions/undo';
import { differingFields, type MergeChoices, proposedChoice } from '@/lib/model/merge-people';
import type { Person } from '@/lib/model/person';
import { peopleOf } from '@/lib/store/queries';
import { MergeField } from './MergeField';
import './MergeScreen.css';

/** Two records that may be of one person: whose value stays, field by field. */
export function MergeScreen({ route: { id, other } }: { route: RouteOf<'merge'> }) {
  const { app, duplicates: t } = useTexts();
  const { act, busy } = useUndoable(undo);
  const live = useLive(() => peopleOf([id, other]), [id, other]);
  const shown = useRef(live);
  const merging = useRef(false);
  // One of the two goes away while they are merged: both are shown until the screen is left.
  if (!merging.current) shown.current = live;
  const people = shown.current;
  if (!people) return <Progress label={app.loading} />;
  const [kept, merged] = people;
  if (!kept || !merged) return <EmptyState isScreen icon={Merge} title={t.gone} />;
  const merge = async (choices: MergeChoices) => {
    merging.current = true;
    merging.current = await act(() => mergePeople(id, other, choices), t.merged(kept.name));
    if (merging.current) navigate({ screen: 'person', id });
  };
  return <MergeForm kept={kept} other={merged} busy={busy} onMerge={(choices) => void merge(choices)} />;
}

type FormProps = { kept: Person; other: Person; busy: boolean; onMerge: (choices: MergeChoices) => void };

function MergeForm({ kept, other, busy, onMerge }: FormProps) {
  const { duplicates: t } = useTexts();
  const [choices, setChoices] = useState<MergeChoices>({});
  const fields = differingFields(kept, other);
  return (
    <>
      <ScreenHeader title={t.mergeTitle} back={{ screen: 'duplicates' }} subtitle={<p class="muted">{t.mergeHint}</p>} />
      <div class="merge">
        <div class="merge__people">
          {[kept, other].map((person) => (
            <PersonLine key={person.id} person={person} status={person.status} href={hrefOf({ screen: 'person', id: person.id })} />
          ))}
        </div>
        {fields.map((field) => (
          <MergeField
            key={field}
            field={field}
            kept={kept}
            other={other}
            choice={choices[field] ?? proposedChoice(field, kept, other)}
            onChoice={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        ))}
        <p class="muted">{t.joined}</p>
      </div>
      <ActionBar>
        <Button variant="filled" icon={Merge} busy={busy} onClick={() => onMerge(choices)}>
          {t.merge}
        </Button>
      </ActionBar>
    </>
  );
}
