import { UserX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { focusTitle } from '@/components/ui/focus-title';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { type FactField, factFields } from '@/lib/model/facts';
import { type Correct, FactEditor } from './FactEditor';
import { usePage } from './PageState';
import type { Entry, SelectionAction } from './selection';
import './FoundDetails.css';

/** Fields that are offered even where the page says nothing. */
const always: readonly FactField[] = ['name', 'role', 'organization', 'emails'];

/** Everything read about one person, each value with the words it was read from, to be corrected before saving. */
export function FoundDetails({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { page: t } = useTexts();
  const { dispatch, read } = usePage();
  const page = read.state === 'done' && read.reading.state === 'read' ? read.reading.capture.url : undefined;
  const correct: Correct = (field, value) => dispatch({ type: 'correct', key: entry.key, field, value } as SelectionAction);
  const [all, setAll] = useState(false);
  // Decided on opening: a field must not vanish while it is being emptied.
  const [present] = useState(() => new Set((Object.keys(factFields) as FactField[]).filter((field) => entry.person[field] !== undefined)));
  const fields = (Object.keys(factFields) as FactField[]).filter((field) => all || always.includes(field) || present.has(field) || entry.person[field] !== undefined);
  return (
    <div class="found-details">
      {fields.map((field) => (
        <FactEditor key={field} field={field} entry={entry} page={page} onCorrect={correct} />
      ))}
      {!all && (
        <Button small variant="plain" class="found-details__more" onClick={() => setAll(true)}>
          {t.details.showAll}
        </Button>
      )}
      <div class="found-details__end">
        <TakeOff entry={entry} />
        <Button small onClick={onClose}>
          {t.details.done}
        </Button>
      </div>
    </div>
  );
}

/** Takes an entry that is no person off the list. */
function TakeOff({ entry: { key, person } }: { entry: Entry }) {
  const { app, page: t } = useTexts();
  const { dispatch } = usePage();
  const toast = useToast();
  const takeOff = (row: Element | null) => {
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    const next = neighbour?.querySelector('input');
    if (next) next.focus();
    else focusTitle();
    dispatch({ type: 'remove', key });
    toast({ text: t.details.removed(person.name), action: { label: app.undo, run: () => dispatch({ type: 'restore', key }) } });
  };
  return (
    <Button small variant="danger" icon={UserX} onClick={({ currentTarget }) => takeOff(currentTarget.closest('li'))}>
      {t.details.notAPerson}
    </Button>
  );
}
