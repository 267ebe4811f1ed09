import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { focusWhenShown } from '@/components/ui/focus-when-shown';
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

/** Where a person stands. A step is taken at once; one that ends the contact first offers a place for the reason. */
export function StatusPicker({ person, end }: { person: Person; /** Beside the choice. */ end?: ComponentChildren }) {
  const { app, statuses, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const [ending, setEnding] = useState<Status>();
  const select = useRef<HTMLSelectElement>(null);
  const { next, others } = statusChoices(person.status);

  const change = (status: Status, reason?: string) =>
    run(async () => {
      const done = await setStatus([person.id], status, { reason });
      setEnding((asked) => (asked === status ? undefined : asked));
      if (endsContact(status)) select.current?.focus();
      toast({ text: texts.statusChanged(statuses[status]), action: { label: app.undo, run: async () => void (await undo(done)) } });
    });
  const choose = (chosen: string) => {
    const status = [...next, ...others].find((candidate) => candidate === chosen);
    setEnding(status && endsContact(status) ? status : undefined);
    if (status && !endsContact(status)) void change(status);
  };

  return (
    <div class="status-picker">
      <div class="status-picker__line">
        <Field label={texts.status}>
          {(control) => (
            <select
              {...control}
              ref={select}
              class="input"
              value={ending ?? person.status}
              aria-busy={busy || undefined}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value={person.status}>{statuses[person.status]}</option>
              {next.length > 0 && <Group label={texts.usualNext} options={next} />}
              <Group label={texts.allOthers} options={others} />
            </select>
          )}
        </Field>
        {end}
      </div>
      {ending && (
        <EndingForm
          key={ending}
          status={ending}
          busy={busy}
          onCancel={() => {
            setEnding(undefined);
            select.current?.focus();
          }}
          onChange={(reason) => void change(ending, reason)}
        />
      )}
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

type EndingProps = { status: Status; busy: boolean; onCancel: () => void; onChange: (reason: string | undefined) => void };

function EndingForm({ status, busy, onCancel, onChange }: EndingProps) {
  const { statuses, person: texts } = useTexts();
  const [reason, setReason] = useState('');
  return (
    <form
      class="status-picker__ending"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(reason.trim() || undefined);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <TextField label={texts.reason} hint={texts.remindersStop} value={reason} onText={setReason} maxLength={1_000} inputRef={focusWhenShown} />
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
