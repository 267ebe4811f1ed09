// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DecisionForm } from '@/components/mentoring/DecisionForm';
import { hrefOf } from '@/components/ui/route';
import { useLive } from '@/components/ui/use-live';
import { savePeople } from '@/lib/actions/save-people';
import { startMentoring } from '@/lib/actions/start-mentoring';
import { addCheckpoint } from '@/lib/actions/write-checkpoint';
import { Decision } from '@/lib/model/checkpoint';
import type { PersonId } from '@/lib/model/id';
import { LocalDate } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { checkpointsOf, getPerson, historyOf, readMentoring } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { anna, teamPage } from '../../people';
import { show } from '../screen';

const t = en.mentoring.feedback.decision;
let screen: ReturnType<typeof show>;
let id: PersonId;

function Form() {
  const record = useLive(() => readMentoring(id), []);
  return record ? <DecisionForm record={record} /> : null;
}

const pick = (decision: Decision) => screen.all('label').find(({ textContent }) => textContent === t.options[decision])?.querySelector('input')?.click();
const ways = () => screen.all('section > .cluster a').map((link) => [link.textContent, link.getAttribute('href')]);
const statusChanges = async () => (await historyOf(id)).filter(({ type }) => type === 'statusChanged').length;

beforeEach(async () => {
  fakeBrowser();
  const saved = await savePeople([anna], teamPage);
  id = saved.ids[0] ?? expect.fail('nobody was saved');
  await startMentoring(id, true);
  await addCheckpoint(id, LocalDate.parse('2026-04-01'));
  screen = show(<Form />);
  await screen.control(t.decide);
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

const mentoring = (part: 'agreement' | 'agenda' | 'ending') => hrefOf({ screen: 'mentoring', id, part });

it.each<[Decision, 'mentoring' | 'paused', () => (readonly [string, string])[]]>([
  ['continue', 'mentoring', () => []],
  ['adjust', 'mentoring', () => [[t.toAgreement, mentoring('agreement')], [t.toAgenda, mentoring('agenda')]]],
  ['pause', 'paused', () => [[t.writePause, hrefOf({ screen: 'compose', id, kind: 'pause' })]]],
  ['end', 'mentoring', () => [[t.toEnding, mentoring('ending')]]],
])('holds the checkpoint with "%s" and shows where that leads', async (decision, status, leadsTo) => {
  pick(decision);
  await screen.click(t.decide);
  await screen.says(t.decided(t.options[decision]));
  expect((await checkpointsOf(id))[0]).toMatchObject({ decision, done: expect.stringMatching(/^\d{4}-/) });
  expect((await getPerson(id))?.status).toBe(status);
  await vi.waitFor(() => expect(ways()).toEqual(leadsTo()));
});

it('decides nothing that the arrow keys pass over', async () => {
  const before = await statusChanges();
  for (const passed of Decision.options) pick(passed);
  expect((await checkpointsOf(id))[0]?.decision).toBeUndefined();
  await screen.click(t.decide);
  await vi.waitFor(async () => expect((await checkpointsOf(id))[0]?.decision).toBe('end'));
  expect(await statusChanges()).toBe(before);
});
