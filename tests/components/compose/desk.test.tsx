// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposeScreen } from '@/components/compose/ComposeScreen';
import { DraftsScreen } from '@/components/compose/DraftsScreen';
import { SentReminder } from '@/components/compose/SentReminder';
import { addPerson } from '@/lib/actions/add-person';
import { handOver } from '@/lib/actions/hand-over';
import { openDraft } from '@/lib/actions/open-draft';
import { changeSetting } from '@/lib/actions/change-setting';
import { addTemplate, editTemplate } from '@/lib/actions/save-template';
import { writeDraft } from '@/lib/actions/write-draft';
import type { PersonId } from '@/lib/model/id';
import type { MessageKind } from '@/lib/model/message';
import { AboutMe, Preferences } from '@/lib/model/settings';
import { db } from '@/lib/store/database';
import { draftsOf, getDraft, getPerson, historyOf } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { fakeLanguageModel } from '../../polish/fake-model';
import { show } from '../screen';

const t = en.compose;
const mine = { name: 'Mine', kind: 'firstContact', language: 'en', register: 'formal', subject: 'Hello', body: 'Hi {{ person.name }}, a word?' } as const;
let screen: ReturnType<typeof show>;
let id: PersonId;
const body = async () => ((await screen.control(t.body)) as HTMLTextAreaElement).value;

beforeEach(async () => {
  fakeBrowser();
  HTMLElement.prototype.hidePopover = () => undefined;
  id = await addPerson({ name: 'Anna Example', emails: ['anna@example.org'], phones: ['+49 (0)30 5550100'], bio: 'Anna builds instruments for small telescopes in Riverton.' });
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

const open = (kind: MessageKind = 'firstContact') => (screen = show(<ComposeScreen id={id} kind={kind} />));
const choose = async (label: string, value: string) => {
  const select = (await screen.control(label)) as HTMLSelectElement;
  await vi.waitFor(() => expect([...select.options].map((option) => option.value)).toContain(value));
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('templates of the user’s own', () => {
  it('are offered beside the messages and fill the draft', async () => {
    const template = await addTemplate(mine);
    open();
    await vi.waitFor(async () => expect(await body()).toContain('Dear Anna'));
    await choose(t.kind, template);
    await vi.waitFor(async () => expect(await body()).toBe('Hi Anna Example, a word?'));
    await vi.waitFor(async () => expect((await draftsOf(id))[0]?.templateId).toBe(template));
  });

  it('never replace the user’s own words without asking', async () => {
    const template = await addTemplate(mine);
    open();
    await screen.type(t.body, 'My own words');
    await screen.says(en.app.saved);
    await choose(t.kind, template);
    await screen.says(t.keptTemplate);
    expect(await body()).toBe('My own words');
    await screen.click(t.renderAnew);
    await vi.waitFor(async () => expect(await body()).toBe('Hi Anna Example, a word?'));
  });

  it('with a mistake in them are not used', async () => {
    const template = await addTemplate(mine);
    await editTemplate(template, { body: '{{ nothing }}' });
    open();
    await vi.waitFor(async () => expect(await body()).toContain('Dear Anna'));
    await choose(t.kind, template);
    await screen.says(t.templateFaulty('Mine'));
    expect(await body()).toContain('Dear Anna');
  });
});

describe('earlier versions', () => {
  it('are listed and come back, with a way back', async () => {
    const { id: draft } = await openDraft(id, { kind: 'firstContact' }, new Date(2026, 2, 2, 9));
    await writeDraft(draft, { body: 'Yesterday’s words' }, new Date(2026, 2, 2, 9, 1));
    await writeDraft(draft, { body: 'Today’s words' }, new Date(2026, 2, 3, 9));
    open();
    await screen.says(t.versions(1));
    screen.all('summary').find((summary) => summary.textContent?.includes(t.versions(1)))?.click();
    await screen.click(t.bringBack);
    await vi.waitFor(async () => expect(await body()).toBe('Yesterday’s words'));
    await screen.click(en.app.undo);
    await vi.waitFor(async () => expect(await body()).toBe('Today’s words'));
    expect((await getDraft(draft))?.body).toBe('Today’s words');
  });
});

describe('a phone call', () => {
  it('shows the script in parts, the number to press, and keeps the notes in the history', async () => {
    open('phoneScript');
    await screen.says('If somebody else answers');
    expect(screen.all('.phone-script__part')).toHaveLength(7);
    expect((await screen.control(t.call.dial('+49 (0)30 5550100'))).getAttribute('href')).toBe('tel:+49305550100');
    await screen.type(t.call.notes, 'Call again on Monday');
    await vi.waitFor(async () => expect((await draftsOf(id))[0]?.notes).toBe('Call again on Monday'));
    await choose(t.call.ledTo, 'scheduled');
    await screen.click(t.call.save);
    await screen.says(t.sent.phone.done);
    expect(await historyOf(id)).toContainEqual(expect.objectContaining({ type: 'called', outcome: 'spoke', notes: 'Call again on Monday' }));
    expect((await getPerson(id))?.status).toBe('scheduled');
  });

  it('the script can be changed', async () => {
    open('phoneScript');
    await screen.click(t.call.edit);
    await screen.type(t.body, 'Ask\nMay I call you?');
    await screen.click(en.app.close);
    await vi.waitFor(() => expect(screen.all('.phone-script__part')).toHaveLength(1));
  });
});

it('the rules by which the program stops stand there in words', async () => {
  await changeSetting('preferences', () => Preferences.parse({ firstContactsPerWeek: 3 }));
  open();
  await screen.says(t.cadence.week(0, 3));
});

describe('proposals of the browser’s own model', () => {
  it('are not there where the browser has none', async () => {
    open();
    await body();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.root.textContent).not.toContain(t.polish.title);
  });

  it('are shown as a difference and taken only when the user says so', async () => {
    vi.stubGlobal('LanguageModel', fakeLanguageModel(['I read about ', 'your telescopes. May I call you?']).api);
    await changeSetting('aboutMe', () => AboutMe.parse({ name: 'Mia', email: 'mia@example.org' }));
    open();
    const before = await body();
    await screen.says(t.polish.title);
    await screen.click(t.polish.wishes.shorter);
    await screen.says(t.polish.ready);
    expect(screen.root.querySelector('.proposal ins')?.textContent).toBeTruthy();
    expect(await body()).toBe(before);
    await screen.click(t.polish.accept);
    await vi.waitFor(async () => expect(await body()).toBe('Dear Anna Example,\n\nI read about your telescopes. May I call you?\n\nKind regards,\nMia\nmia@example.org'));
    await screen.click(en.app.undo);
    await vi.waitFor(async () => expect(await body()).toBe(before));
  });

  it('go through the same checks as the text itself', async () => {
    vi.stubGlobal('LanguageModel', fakeLanguageModel(['Please answer as soon as possible.']).api);
    open();
    await screen.click(t.polish.wishes.shorter);
    await screen.says(t.polish.ready);
    const remarks = screen.root.querySelector('.proposal__findings')?.textContent;
    expect(remarks).toContain(en.checks.tonePressure({ word: 'as soon as possible' }));
    expect(remarks).toContain(en.checks.wayOutMissing());
  });

  it('are shown while they are written, and can be stopped', async () => {
    const model = fakeLanguageModel(['I read about', '…']);
    vi.stubGlobal('LanguageModel', model.api);
    open();
    const before = await body();
    await screen.click(t.polish.wishes.shorter);
    await screen.says('I read about');
    expect(screen.root.querySelector('.proposal__text')?.getAttribute('aria-busy')).toBe('true');
    await screen.click(t.polish.drop);
    await vi.waitFor(() => expect([screen.root.querySelector('.proposal'), model.state.destroyed]).toEqual([null, 1]));
    expect(await body()).toBe(before);
  });

  it('that fail leave the text alone', async () => {
    vi.stubGlobal('LanguageModel', fakeLanguageModel([]).api);
    open();
    const before = await body();
    await screen.click(t.polish.wishes.warmer);
    await screen.says(t.polish.failed);
    expect(await body()).toBe(before);
  });
});

describe('what is open', () => {
  it('is listed with person, kind and time, and can be thrown away', async () => {
    await openDraft(id, { kind: 'firstContact' });
    screen = show(<DraftsScreen />);
    await screen.says('Anna Example');
    await screen.says(t.kinds.firstContact);
    await screen.click(t.drafts.discard('Anna Example'));
    await screen.says(t.drafts.empty);
    await screen.click(en.app.undo);
    await screen.says(t.kinds.firstContact);
  });

  it('asks about what went to the mail program, wherever the user comes back', async () => {
    const draft = await openDraft(id, { kind: 'firstContact' });
    await handOver(draft, (await getPerson(id))!, 'mailto');
    screen = show(<SentReminder />);
    await screen.says(t.sentTo('Anna Example'));
    await screen.click(t.sent.mail.yes);
    await screen.says(t.markedSent('Anna Example'));
    expect((await getPerson(id))?.status).toBe('contacted');
    await vi.waitFor(() => expect(screen.root.textContent).not.toContain(t.sentTo('Anna Example')));
  });
});
