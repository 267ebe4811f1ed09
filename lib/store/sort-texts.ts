import { fold } from '@/lib/model/fold';
import type { Person } from '@/lib/model/person';
import { statuses } from '@/lib/model/status';

/** By what the people are sorted: indexed, so that a page of the table is read without the pages before it. */
export type SortTexts = { name: string; role: string; organization: string; status: number };

/** Longer texts differ before. */
const longest = 60;

/** After every other text: who has no role stands below those who have one. */
const absent = '\uffff';

const order = Object.keys(statuses);

const sortText = (text: string | undefined): string => (text === undefined ? absent : fold(text).slice(0, longest) || absent);

export const sortTexts = ({ name, role, organization, status }: Person): SortTexts => ({
  name: sortText(name),
  role: sortText(role),
  organization: sortText(organization),
  status: order.indexOf(status),
});
