// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposeScreen } from '@/components/compose/ComposeScreen';
import { opening } from '@/components/compose/opening';
import { addPerson } from '@/lib/actions/add-person';
import { editPerson } from '@/lib/actions/edit-person';
import { changeSetting } from '@/lib/actions/change-setting';
import { setStatus } from '@/lib/actions/set-status';
import type { PersonId } from '@/lib/model/id';
import { AboutMe } from '@/lib/model/settings';
import { db } from '@/lib/store/database';
import { draftsOf, getPerson, getSetting, historyOf, remindersOf } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { show } from '../screen';
import { letter } from './letter';

const t = en.compose;
const mia = AboutMe.parse({
  name: 'Mia Example',
  email: 'mia@example.org',
  introduction: { en: 'a student of physics' },
  interest: { en: 'building instruments' },
});

let screen: ReturnType<typeof show>;
let browser: ReturnType<typeof fakeBrowser>;
let id: PersonId;
const body = async () => ((await screen.control(t.body)) as HTMLTextAreaElement).value;
const way = en.compose.ways.mailto.action;

beforeEach(async () => {
  browser = fakeBrowser();
  HTMLElement.prototype.hidePopover = () => undefined;
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText: vi.fn(async () => undefined) } }));
  id = await addPerson({ name: 'Anna Example', emails: ['anna@example.org'], role: 'Engineer', organization: 'Example Labs' });
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

const open = (kind?: 'firstContact' | 'followUp') => {
  screen = show(<ComposeScreen id={id} kind={kind} />);
  return screen.control(t.body);
};

describe('the composer', () => {
  it('keeps every keystroke, also for a screen that is opened anew', async () => {
    await open('firstContact');
    await screen.type(t.body, letter);
    await screen.says(en.app.saved);
    screen.close();
    await open('firstContact');
    expect(await body()).toBe(letter);
  });

  it('opens within one frame with what was read while its link was pointed at, and never with what has changed since', async () => {
    await opening.prepare(id);
    screen = show(<ComposeScreen id={id} kind="firstContact" />);
    await Promise.resolve();
    expect(screen.root.querySelector('textarea')?.textLength).toBeGreaterThan(0);
    screen.close();

    await opening.prepare(id);
    await editPerson(id, { givenName: 'Joanna' });
    screen = show(<ComposeScreen id={id} kind="firstContact" />);
    expect(screen.root.querySelector('textarea')).toBeNull();
    await screen.control(t.body);
    expect(await body()).toContain('Dear Joanna');
  });

  it('is not handed over while a blank is unfilled, and says which', async () => {
    await open('firstContact');
    const button = await screen.control(way);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('your name');
    button.click();
    expect(browser.state.opened).toEqual([]);
  });

  it('leads to a blank and selects it', async () => {
    await open('firstContact');
    HTMLElement.prototype.scrollIntoView = () => undefined;
    await screen.click('your name');
    const area = document.activeElement as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[your name]');
  });

  it('is handed over, asks whether it was sent, notes it and takes that back', async () => {
    await changeSetting('aboutMe', () => mia);
    await open('firstContact');
    await screen.type(t.body, letter);
    await vi.waitFor(async () => expect((await screen.control(way)).getAttribute('aria-disabled')).toBeNull());
    await screen.click(way);
    await screen.says(t.sent.mail.question);
    expect(browser.state.opened).toEqual([expect.stringMatching(/^mailto:anna@example\.org\?subject=.+&body=Dear/)]);

    await screen.click(t.sent.mail.yes);
    await screen.says(t.sent.mail.done);
    expect((await getPerson(id))?.status).toBe('contacted');
    expect(await historyOf(id)).toContainEqual(expect.objectContaining({ type: 'sent', body: letter, to: 'anna@example.org' }));
    const [reminder] = await remindersOf(id);
    const day = (await screen.control(t.followUpOn)) as HTMLInputElement;
    expect(day.value).toBe(reminder?.dueOn);
    await screen.type(t.followUpOn, '2099-01-05');
    await vi.waitFor(async () => expect((await remindersOf(id))[0]?.dueOn).toBe('2099-01-05'));

    await screen.click(en.app.undo);
    await screen.says(t.sentUndone);
    expect(await body()).toBe(letter);
    expect((await getPerson(id))?.status).toBe('shortlisted');
  });

  it('remembers the way used last', async () => {
    await changeSetting('aboutMe', () => mia);
    await open('firstContact');
    await screen.type(t.body, letter);
    await screen.click(t.ways.gmail.name);
    await screen.says(t.sent.mail.question);
    expect((await getSetting('preferences')).handOver).toBe('gmail');
    await screen.click(t.notYet);
    await screen.control(t.ways.gmail.action);
  });

  it('never replaces the user’s words when the language changes, unless told to, and then with a way back', async () => {
    await open('firstContact');
    await screen.type(t.body, letter);
    await screen.says(en.app.saved);
    const german = screen.all('input[type=radio]').find((radio) => (radio as HTMLInputElement).value === 'de');
    german?.click();
    await screen.says(t.keptText(t.languages.de));
    expect(await body()).toBe(letter);
    await screen.click(t.renderAnew);
    await vi.waitFor(async () => expect(await body()).toMatch(/^Guten Tag Anna Example/));
    await screen.click(en.app.undo);
    await vi.waitFor(async () => expect(await body()).toBe(letter));
    expect((await draftsOf(id))[0]).toMatchObject({ language: 'en', body: letter });
  });

  it('only copies where no address is known, and says so', async () => {
    id = await addPerson({ name: 'Bo Example' });
    await open('firstContact');
    await screen.says(t.noAddress);
    await screen.control(t.ways.copy.action);
  });

  it('writes to nobody who does not want it', async () => {
    await setStatus([id], 'doNotContact');
    screen = show(<ComposeScreen id={id} />);
    await screen.says(en.errors.refusals.doNotContact);
  });
});
