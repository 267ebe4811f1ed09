import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { setStatus } from '@/lib/actions/set-status';
import { undo } from '@/lib/actions/undo';
import type { Person } from '@/lib/model/person';
import type { Status } from '@/lib/model/status';
import { endsContact, statusChoices } from './status-choices';
import './StatusPicker.css';

/** Where a person stands. A choice is only taken by the button under it: with the arrow keys one passes over others. */
export function StatusPicker({ person, end }: { person: Person; /** Beside the choice. */ end?: ComponentChildren }) {
  const { app, statuses, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const [value, setValue] = useState<string>();
  const select = useRef<HTMLSelectElement>(null);
  const { next, others } = statusChoices(person.status);
  const chosen = [...next, ...others].find((status) => status === value);

  const leave = () => {
    setValue(undefined);
    select.current?.focus();
  };
  const change = (status: Status, reason?: string) =>
    run(async () => {
      const done = await setStatus([person.id], status, { reason });
      leave();
      toast({ text: texts.statusChanged(statuses[status]), action: { label: app.undo, run: async () => void (await undo(done)) } });
    });

  return (
    <div class="status-picker" onKeyDown={(event) => event.key === 'Escape' && chosen && leave()}>
      <div class="status-picker__line">
        <Field label={texts.status}>
          {(control) => (
            <select {...control} ref={select} class="input" value={chosen ?? person.status} onChange={(event) => setValue(event.currentTarget.value)}>
              <option value={person.status}>{statuses[person.status]}</option>
              {next.length > 0 && <Group label={texts.usualNext} options={next} />}
              <Group label={texts.allOthers} options={others} />
            </select>
          )}
        </Field>
        {end}
      </div>
      {chosen && <ChangeForm status={chosen} busy={busy} onCancel={leave} onChange={(reason) => void change(chosen, reason)} />}
    </div>
  );
}

function Group({ label, options }: { label: string; options: Status[] }) {
  const { statuses } = useTexts();
  return (
    <optgroup label={label}>
      {options.map((status) => (
        <option key={status} value={status}>
          {statuses[status]}
        </option>
      ))}
    </optgroup>
  );
}

type ChangeProps = { status: Status; busy: boolean; onCancel: () => void; onChange: (reason: string | undefined) => void };

/** Takes the choice; one that ends the contact has a place for the reason. */
function ChangeForm({ status, busy, onCancel, onChange }: ChangeProps) {
  const { statuses, person: texts } = useTexts();
  const [reason, setReason] = useState('');
  const ends = endsContact(status);
  return (
    <form
      class="status-picker__change"
      onSubmit={(event) => {
        event.preventDefault();
        onChange((ends && reason.trim()) || undefined);
      }}
    >
      {ends && <TextField label={texts.reason} hint={texts.remindersStop} value={reason} onText={setReason} maxLength={1_000} />}
      <div class="cluster">
        <Button type="submit" small busy={busy}>
          {texts.changeTo(statuses[status])}
        </Button>
        <Button small variant="plain" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
