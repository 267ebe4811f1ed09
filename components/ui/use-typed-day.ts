import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Years before are years not typed to their end. */
const firstYear = '1900';

const isWhole = (text: string) => text === '' || text >= firstYear;

type Typing = { value: string; onInput: (event: JSX.TargetedInputEvent<HTMLInputElement>) => void; onBlur: () => void };

/**
 * A date field tells of "0002", "0020" and "0202" while "2026" is typed into it, and forgets the digits when a value is put back into it
 * meanwhile. So nothing is told until the year is whole, and what is typed stays until it is stored.
 */
export function useTypedDay(value: string, onDay: (text: string) => void): Typing {
  const [typed, setTyped] = useState<string>();
  useEffect(() => setTyped((last) => (last === value ? undefined : last)), [value]);
  return {
    value: typed ?? value,
    onInput: ({ currentTarget: { value: text } }) => {
      setTyped(text === value ? undefined : text);
      if (isWhole(text)) onDay(text);
    },
    onBlur: () => setTyped((last) => (last !== undefined && !isWhole(last) ? undefined : last)),
  };
}
