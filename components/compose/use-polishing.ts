import { useEffect, useRef, useState } from 'preact/hooks';
import { useToast } from '@/components/ui/toast';
import { useTexts } from '@/components/ui/texts';
import { settleAnswer } from '@/lib/polish/settle';
import type { TextModel } from '@/lib/polish/text-model';
import { type PolishInput, polishTask, type PolishWish } from '@/lib/polish/wishes';

/** A proposal while it is written, and when it is done. */
export type Polishing = { wish: PolishWish; text: string; state: 'writing' | 'done' };

/** Asks the model for one proposal at a time; a new wish, dropping it and leaving the screen end the one before. */
export function usePolishing(model: TextModel) {
  const { compose: texts } = useTexts();
  const toast = useToast();
  const [polishing, setPolishing] = useState<Polishing>();
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const ask = async (wish: PolishWish, input: PolishInput) => {
    running.current?.abort();
    const asked = new AbortController();
    running.current = asked;
    let answer = '';
    setPolishing({ wish, text: '', state: 'writing' });
    try {
      for await (const piece of model.write(polishTask(wish, input), asked.signal)) {
        if (asked.signal.aborted) return;
        answer += piece;
        setPolishing({ wish, text: settleAnswer(answer), state: 'writing' });
      }
      if (!answer.trim()) throw new Error('empty');
      setPolishing({ wish, text: settleAnswer(answer), state: 'done' });
    } catch {
      if (asked.signal.aborted) return;
      setPolishing(undefined);
      toast({ text: texts.polish.failed, error: true });
    }
  };
  const drop = () => {
    running.current?.abort();
    setPolishing(undefined);
  };
  return { polishing, ask, drop };
}
