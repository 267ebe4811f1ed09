// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ComposeScreen } from '@/components/compose/ComposeScreen';
import { addPerson } from '@/lib/actions/add-person';
import { markSent } from '@/lib/actions/mark-sent';
import { openDraft } from '@/lib/actions/open-draft';
import { changeSetting } from '@/lib/actions/change-setting';
import { setStatus } from '@/lib/actions/set-status';
import { writeDraft } from '@/lib/actions/write-draft';
import type { PersonId } from '@/lib/model/id';
import type { MessageKind } from '@/lib/model/message';
import { AboutMe, Preferences } from '@/lib/model/settings';
import { db } from '@/lib/store/database';
import { historyOf } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { show } from '../screen';
import { letter } from './letter';

const t = en.compose;
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);

let screen: ReturnType<typeof show>;
let browser: ReturnType<typeof fakeBrowser>;
let copied: string[];
let id: PersonId;
const way = t.ways.mailto.action;

beforeEach(async () => {
  browser = fakeBrowser();
  copied = [];
  HTMLElement.prototype.hidePopover = () => undefined;
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } }));
  await changeSetting('aboutMe', () => AboutMe.parse({ name: 'Mia Example', email: 'mia@example.org' }));
  id = await addPerson({ name: 'Anna Example', emails: ['anna@example.org'], role: 'Engineer', organization: 'Example Labs' });
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

const open = async (kind: MessageKind, body: string) => {
  screen = show(<ComposeScreen id={id} kind={kind} />);
  await screen.type(t.body, body);
};
const isOpen = (open_: boolean, name = way) => vi.waitFor(async () => expect((await screen.control(name)).getAttribute('aria-disabled')).toBe(open_ ? null : 'true'));
/** Says why the one error that stands in the way does not count here. */
const override = async (reason: string) => {
  await screen.click(t.override);
  await screen.type(t.overrideReason, reason);
  await screen.click(t.overrideDone);
  await screen.says(t.overriddenBecause(reason));
};
/** A message that went out to somebody so many days ago. */
const sent = async (to: PersonId, kind: MessageKind, days: number) => {
  const draft = await openDraft(to, { kind }, ago(days));
  await writeDraft(draft.id, { subject: 'A few questions', body: letter }, ago(days));
  await markSent(draft.id, 'mailto', ago(days));
};

it('a text too long for a link is copied whole, and the link opens an empty message', async () => {
  const long = letter.replace('Thank you', `${'A plain sentence about mirrors. '.repeat(70)}\n\nThank you`);
  await open('thankYou', long);
  await isOpen(true);
  await screen.click(way);
  await screen.says(t.tooLong);
  expect(copied).toEqual([long]);
  expect(browser.state.opened).toEqual([expect.stringMatching(/^mailto:anna@example\.org\?subject=[^&]+$/)]);
});

it.each([
  [false, 200],
  [true, 300],
])('a LinkedIn note (paid membership: %s) has %i characters, not one more', async (linkedInPremium, limit) => {
  await changeSetting('preferences', () => Preferences.parse({ linkedInPremium }));
  const note = 'Dear Anna Example,\nI found you on example.org and plan to build instruments as Engineer. May I ask you two questions? A no is fine. '.padEnd(limit - 1, 'x');
  await open('linkedInNote', `${note}y`);
  await isOpen(true, t.ways.copy.action);
  await screen.type(t.body, `${note}yz`);
  await isOpen(false, t.ways.copy.action);
  await screen.says(en.checks.noteTooLong({ characters: limit + 1, limit }));
});

it('so many first contacts a week as the user set; one more only for a reason, which is kept', async () => {
  await changeSetting('preferences', () => Preferences.parse({ firstContactsPerWeek: 2 }));
  for (const name of ['Ben Example', 'Cora Example']) await sent(await addPerson({ name }), 'firstContact', 1);
  await open('firstContact', letter);
  await screen.says(t.cadence.week(2, 2));
  await isOpen(false);
  await override('She asked me to write.');
  await isOpen(true);
  await screen.click(way);
  await screen.click(t.sent.mail.yes);
  await screen.says(t.sent.mail.done);
  expect(JSON.stringify(await historyOf(id))).toContain('She asked me to write.');
});

it('two follow-ups at most, five business days apart', async () => {
  await sent(id, 'firstContact', 40);
  await sent(id, 'followUp', 2);
  await open('lastFollowUp', letter);
  await screen.says(t.cadence.touches(2, 3));
  await isOpen(false);
  screen.close();

  await db.history.toCollection().modify((event) => (event.at = ago(20).toISOString() as never));
  await open('lastFollowUp', letter);
  await isOpen(true);
  await sent(id, 'lastFollowUp', 10);
  screen.close();
  await open('followUp', letter);
  await screen.says(t.cadence.touches(3, 3));
  await isOpen(false);
});

it('no reason overrides a blank, or that somebody wants no contact', async () => {
  await open('firstContact', letter.replace('mirrors', '[topic]'));
  await isOpen(false);
  expect(screen.all('button').filter((button) => button.textContent === t.override)).toEqual([]);
  screen.close();
  await setStatus([id], 'doNotContact');
  screen = show(<ComposeScreen id={id} kind="firstContact" />);
  await vi.waitFor(() => expect(screen.root.querySelector('[role="alert"], .notice, .error-message')).not.toBeNull());
  expect(screen.root.querySelector('textarea')).toBeNull();
});
