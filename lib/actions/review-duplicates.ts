import { type DuplicatePair, findDuplicates } from '@/lib/model/duplicates';
import { listCandidates } from '@/lib/store/list-candidates';

/**
 * All pairs of saved people who may be one person, with reasons, the most certain first. Seconds of work where there are many:
 * for a worker.
 */
export const reviewDuplicates = async (): Promise<DuplicatePair[]> => findDuplicates(await listCandidates());
