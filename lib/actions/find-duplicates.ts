import { duplicateReasons, type DuplicatePair } from '@/lib/model/duplicates';
import { PersonId } from '@/lib/model/id';
import { z } from '@/lib/model/zod';
import { reviewDuplicates } from './review-duplicates';

const Answer = z.union([
  z.object({ pairs: z.array(z.object({ one: PersonId, other: PersonId, reasons: z.array(z.enum(duplicateReasons)) })) }),
  z.object({ error: z.string() }),
]);

/**
 * All pairs of saved people who may be one person, the most certain first, found by a worker. `signal` ends the search. Rejects
 * where the database cannot be read.
 */
export function findAllDuplicates(signal: AbortSignal): Promise<DuplicatePair[]> {
  if (typeof Worker === 'undefined') return reviewDuplicates();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./duplicates-worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.addEventListener('message', ({ data }) => {
      end();
      const answer = Answer.safeParse(data);
      if (answer.success && 'pairs' in answer.data) resolve(answer.data.pairs);
      else reject(new Error(answer.success && 'error' in answer.data ? answer.data.error : 'The search for duplicates gave no answer.'));
    });
  });
}
