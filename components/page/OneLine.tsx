import { useRef, useState } from 'preact/hooks';
import { TextField } from '@/components/ui/TextField';
import { useTexts } from '@/components/ui/texts';
import type { Facts } from '@/lib/model/facts';
import { type AddForm, emptyForm, fromLine } from './add-form';

type Props = { /** Called with what the line says at every change of it. */ onRead: (form: AddForm, person: Facts | undefined) => void; /** Enter: it is all said. */ onDone: () => void };

/** Everything about somebody in one line, in any order; it fills the form below, where it is confirmed. */
export function OneLine({ onRead, onDone }: Props) {
  const { add: t } = useTexts();
  const [line, setLine] = useState('');
  const serial = useRef(0);
  const read = async (text: string) => {
    setLine(text);
    const mine = ++serial.current;
    // The rules by which pages are read: fetched when somebody types.
    const { readLine } = await import('@/lib/actions/read-line');
    if (mine !== serial.current) return;
    const person = text.trim() ? readLine(text) : undefined;
    onRead(person ? fromLine(person) : { ...emptyForm, name: text.trim() }, person);
  };
  return (
    <TextField
      label={t.oneLine}
      hint={t.oneLineHint}
      value={line}
      onText={(text) => void read(text)}
      autocomplete="off"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        onDone();
      }}
    />
  );
}
