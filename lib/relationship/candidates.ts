import type { Status } from '@/lib/model/status';

/** Who is compared unless the user chooses others: whoever was met and is not asked yet. */
export const usualCandidates = ['met'] as const satisfies Status[];
