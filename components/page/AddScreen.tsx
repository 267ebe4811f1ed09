import { useRef } from 'preact/hooks';
import { ActionBar } from '@/components/ui/ActionBar';
import { Button } from '@/components/ui/Button';
import type { RouteOf } from '@/components/ui/route';
import { ScreenHeader } from '@/components/ui/ScreenHeader';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import { ClipScreen } from './ClipScreen';
import { Known } from './Known';
import { OneLine } from './OneLine';
import { useAddForm } from './use-add-form';
import './AddScreen.css';

/** Adds somebody: from a text that was selected on a page, or by hand. */
export const AddScreen = ({ route }: { route: RouteOf<'add'> }) => (route.clip ? <ClipScreen id={route.clip} /> : <AddByHand route={route} />);

/** Adds somebody who is on no page, or on one that is not read. Address and title of a page can be given along. */
function AddByHand({ route }: { route: RouteOf<'add'> }) {
  const { add: t, app, fields } = useTexts();
  const { form, busy, known, bad, bind, fill, submit, complete } = useAddForm(route);
  const submitButton = useRef<HTMLButtonElement>(null);
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
          label={fields.labels.name}
          hint={route.title ? t.pageTitle(route.title) : t.nameHint}
          error={bad.has('name') ? t.nameMissing : undefined}
          required
          autocomplete="off"
        />
        <TextField {...bind('role')} label={fields.labels.role} autocomplete="off" />
        <TextField {...bind('organization')} label={fields.labels.organization} autocomplete="off" />
        <TextField
          {...bind('email')}
          inputMode="email"
          label={fields.labels.emails}
          error={bad.has('email') ? t.badEmail : undefined}
          autocomplete="off"
        />
        <TextField {...bind('phone')} inputMode="tel" label={fields.labels.phones} autocomplete="off" />
        <TextField
          {...bind('link')}
          inputMode="url"
          label={t.link}
          hint={t.linkHint}
          error={bad.has('link') ? t.badLink : undefined}
          autocomplete="off"
        />
        <TextArea {...bind('note')} label={t.note} hint={t.noteHint} />
      </form>
      <ActionBar>
        <Button variant={known.length ? 'outline' : 'filled'} class="add-form__submit" buttonRef={submitButton} type="submit" form="add" busy={busy}>
          {busy ? app.saving : known.length ? t.submitAnyway : t.submit}
        </Button>
      </ActionBar>
    </>
  );
}
