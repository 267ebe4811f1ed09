import { useEffect, useRef, useState } from 'preact/hooks';
import { errorToast } from './error-toast';
import { useTexts } from './texts';
import { useToast } from './toast';

/**
 * Runs one action at a time: `busy` while it is under way, a failure is said in a toast. `run` resolves to whether it worked;
 * whoever calls it says "saved" only after that.
 */
export function useTask(): { busy: boolean; run: (work: () => Promise<unknown>) => Promise<boolean> } {
  const toast = useToast();
  const { errors } = useTexts();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => () => void (mounted.current = false), []);

  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      toast(errorToast(error, errors));
      return false;
    } finally {
      running.current = false;
      if (mounted.current) setBusy(false);
    }
  };
  return { busy, run };
}
