import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '@/components/ui/field-value';

type FieldText = {
  text: string;
  problem: Problem | undefined;
  type: (text: string) => void;
  /** Hands what was typed to `commit`; call on blur and Enter. */
  finish: () => void;
  /** Back to what is stored. */
  cancel: () => void;
};

/**
 * A text that is edited in place: what is typed stands until it is stored; a change from elsewhere shows at once where nobody
 * is typing. `commit` gets what was typed and says why it cannot be kept, if it cannot.
 */
export function useFieldText(stored: string, commit: (typed: string) => Problem | undefined): FieldText {
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const committed = useRef(true);

  const cancel = () => {
    committed.current = true;
    setTyped(undefined);
    setProblem(undefined);
  };
  useEffect(() => {
    if (committed.current) cancel();
  }, [stored]);

  const finish = () => {
    if (typed === undefined || committed.current) return;
    if (typed.trim() === stored) {
      cancel();
      return;
    }
    const found = commit(typed);
    setProblem(found);
    committed.current = found === undefined;
  };
  const latest = useRef(finish);
  latest.current = finish;
  useEffect(() => {
    // A popup closes without blurring its fields.
    const close = () => latest.current();
    addEventListener('pagehide', close);
    return () => removeEventListener('pagehide', close);
  }, []);

  const type = (text: string) => {
    committed.current = false;
    setTyped(text);
    setProblem(undefined);
  };
  return { text: typed ?? stored, problem, type, finish, cancel };
}
