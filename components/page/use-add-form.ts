import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { navigate, type RouteOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { addPerson } from '@/lib/actions/add-person';
import { completePerson } from '@/lib/actions/complete-person';
import { undo } from '@/lib/actions/undo';
import type { Facts } from '@/lib/model/facts';
import type { Person } from '@/lib/model/person';
import { type AddForm, badFields, emptyForm, nameParts, refilled, toPerson } from './add-form';
import { nameInTitle } from './name-in-title';
import { useKnown } from './use-known';

/** Milliseconds after which somebody can have read what has just appeared. */
const seenAfter = 500;

/** Somebody being added by hand: what is typed, what is wrong with it, who is known already, and what can be done. */
export function useAddForm({ title = '', url = '' }: RouteOf<'add'>) {
  const { add: t, app } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<AddForm>(() => ({ ...emptyForm, name: nameInTitle(title), link: url }));
  const [checked, setChecked] = useState(false);
  const read = useRef<{ form: AddForm; person?: Facts | undefined }>({ form: emptyForm });
  const entered = () => ({ ...toPerson(typed), ...nameParts(typed.name.trim(), read.current.person) });
  const { known, look } = useKnown(badFields(typed).size ? undefined : toPerson(typed));
  const isKnown = known.length > 0;
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    if (isKnown) shownAt.current = performance.now();
  }, [isKnown]);

  /** Puts what was read from one line in place of what was read before; what is typed by hand stays. */
  const fill = (now: AddForm, person: Facts | undefined) => {
    const before = read.current.form;
    read.current = { form: now, person };
    setTyped((last) => refilled(last, before, now));
  };
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
  return {
    form, busy, known, fill, submit, complete,
    bad: checked ? badFields(typed) : new Set<keyof AddForm>(),
    bind: (field: keyof AddForm) => ({ name: field, value: typed[field], onText: (text: string) => setTyped({ ...typed, [field]: text }) }),
  };
}
