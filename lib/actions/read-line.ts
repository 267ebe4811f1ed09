import { readLine as read } from '@/lib/capture/selection/read-line';
import { type CapturedPerson, parsePerson } from '@/lib/model/capture';

/** One line as somebody types it ("name, role, organisation, e-mail") as a person; `undefined` where no name can be made out. */
export const readLine = (line: string): CapturedPerson | undefined => parsePerson(read(line));
