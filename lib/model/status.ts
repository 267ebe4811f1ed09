import { allStatuses, type Status as Name } from './status-table';
import { z } from './zod';

export { isAdvance, nextSteps, type Stage, statuses } from './status-table';

export const Status = z.enum(allStatuses as [Name, ...Name[]]);
export type Status = z.infer<typeof Status>;
