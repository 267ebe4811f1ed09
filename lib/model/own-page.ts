import { type CapturedPerson, parsePerson } from './capture';
import { z } from './zod';

/** The page of a person to be read: its address, and the name that must stand on it. */
export type OwnPageTask = { url: string; name: string };

/** Why a person's own page gave nothing. `noAccess`: the tab shows another site by now, or was closed. */
export const OwnPageFailure = z.enum(['notFound', 'refused', 'noAnswer', 'notAPage', 'otherSite', 'nobody', 'noAccess']);
export type OwnPageFailure = z.infer<typeof OwnPageFailure>;

/** What came of reading one person's own page. */
export type OwnPageReading =
  | { state: 'read'; person: CapturedPerson; url: string; title: string }
  | { state: 'failed'; reason: OwnPageFailure };

const Answer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), person: z.unknown(), url: z.url({ protocol: /^https?$/ }).max(8_000), title: z.string() }),
  z.object({ state: z.literal('failed'), reason: OwnPageFailure }),
]);

/** What came back from a page about `task`, made safe. Throws `ZodError` where it is no such answer; a page elsewhere is a failure. */
export function parseOwnPage(raw: unknown, task: OwnPageTask): OwnPageReading {
  const answer = Answer.parse(raw);
  if (answer.state === 'failed') return answer;
  const person = parsePerson(answer.person);
  if (!person) return { state: 'failed', reason: 'nobody' };
  if (new URL(answer.url).origin !== new URL(task.url).origin) return { state: 'failed', reason: 'otherSite' };
  return { ...answer, person, title: answer.title.toWellFormed().slice(0, 500).toWellFormed() };
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

/** The address of a person's own page, if it is another page of the site that they were found on. */
export function ownPageOf({ profileUrl }: CapturedPerson, page: string): string | undefined {
  if (!profileUrl || !URL.canParse(profileUrl) || !URL.canParse(page)) return undefined;
  const isOther = withoutFragment(profileUrl) !== withoutFragment(page);
  return isOther && new URL(profileUrl).origin === new URL(page).origin ? profileUrl : undefined;
}

export { withOwnPage } from './with-own-page';
