import type { InputHTMLAttributes } from 'preact';
import { useTypedDay } from './use-typed-day';

type Props = { value: string; onDay: (text: string) => void } & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onInput' | 'onChange' | 'onBlur' | 'type'>;

/** A date field without a frame. `onDay` gets the day once its year is whole, or an empty text where it is cleared. */
export function DayInput({ value, onDay, ...rest }: Props) {
  return <input {...rest} type="date" {...useTypedDay(value, onDay)} />;
}
