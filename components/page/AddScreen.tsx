import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import { navigate, type RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { addPerson } from '@/lib/actions/add-person';
import { completePerson } from '@/lib/actions/complete-person';
import { undo } from '@/lib/actions/undo';
import type { Facts } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { type AddForm, badFields, emptyForm, nameParts, refilled, toPerson } from './add-form';
import { ClipScreen } from './ClipScreen';
import { Known } from './Known';
import { nameInTitle } from './name-in-title';
import { OneLine } from './OneLine';
import { useKnown } from './use-known';
import './AddScreen.css';

/** Adds somebody: from a text that was selected on a page, or by hand. */
export const AddScreen = ({ route }: { route: RouteOf<'add'> }) => (route.clip ? <ClipScreen id={route.clip} /> : <AddByHand route={route} />);

/** Milliseconds after which somebody can have read what has just appeared. */
const seenAfter = 500;

/** Adds somebody who is on no page, or on one that is not read. Address and title of a page can be given along. */
function AddByHand({ route }: { route: RouteOf<'add'> }) {
  const { add: t, app, fields } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const form = useRef<HTMLFormElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState<AddForm>(() => ({ ...emptyForm, name: nameInTitle(route.title ?? ''), link: route.url ?? '' }));
  const [checked, setChecked] = useState(false);
  const read = useRef<{ form: AddForm; person?: Facts | undefined }>({ form: emptyForm });
  const fill = (now: AddForm, person: Facts | undefined) => {
    const before = read.current.form;
    read.current = { form: now, person };
    setTyped((last) => refilled(last, before, now));
  };
  const entered = () => ({ ...toPerson(typed), ...nameParts(typed.name.trim(), read.current.person) });
  const { known, look } = useKnown(badFields(typed).size ? undefined : toPerson(typed));
  const isKnown = known.length > 0;
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    if (isKnown) shownAt.current = performance.now();
  }, [isKnown]);
  const bad = checked ? badFields(typed) : new Set<keyof AddForm>();
  const bind = (field: keyof AddForm) => ({ value: typed[field], onText: (text: string) => setTyped({ ...typed, [field]: text }) });

  const submit = async () => {
    setChecked(true);
    const [first] = badFields(typed);
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const person = entered();
    await run(async () => {
      // Who types fast has pressed Enter before the record that is there was seen.
      if (known.length ? performance.now() - shownAt.current < seenAfter : await look(person)) return;
      const id = await addPerson(person);
      toast({ text: t.done(person.name) });
      navigate({ screen: 'person', id });
    });
  };
  const complete = ({ id, name }: Person) =>
    run(async () => {
      const change = await completePerson(id, entered());
      navigate({ screen: 'person', id });
      toast({ text: t.completed(name), action: { label: app.undo, run: async () => void (await undo(change)) } });
    });

  return (
    <>
      <ScreenHeader title={t.title} back={{ screen: route.url ? 'page' : 'shortlist' }} />
      <form
        ref={form}
        id="add"
        class="add-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {!route.url && <OneLine onRead={fill} onDone={() => submitButton.current?.focus()} />}
        <Known people={known} busy={busy} onComplete={(person) => void complete(person)} />
        <TextField
          {...bind('name')}
          name="name"
          label={fields.labels.name}
          hint={route.title ? t.pageTitle(route.title) : t.nameHint}
          error={bad.has('name') ? t.nameMissing : undefined}
          required
          autocomplete="off"
        />
        <TextField {...bind('role')} name="role" label={fields.labels.role} autocomplete="off" />
        <TextField {...bind('organization')} name="organization" label={fields.labels.organization} autocomplete="off" />
        <TextField
          {...bind('email')}
          name="email"
          inputMode="email"
          label={fields.labels.emails}
          error={bad.has('email') ? t.badEmail : undefined}
          autocomplete="off"
        />
        <TextField {...bind('phone')} name="phone" inputMode="tel" label={fields.labels.phones} autocomplete="off" />
        <TextField
          {...bind('link')}
          name="link"
          inputMode="url"
          label={t.link}
          hint={t.linkHint}
          error={bad.has('link') ? t.badLink : undefined}
          autocomplete="off"
        />
        <TextArea {...bind('note')} name="note" label={t.note} hint={t.noteHint} />
      </form>
      <ActionBar>
        <Button variant={known.length ? 'outline' : 'filled'} class="add-form__submit" buttonRef={submitButton} type="submit" form="add" busy={busy}>
          {busy ? app.saving : known.length ? t.submitAnyway : t.submit}
        </Button>
      </ActionBar>
    </>
  );
}
