import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { chooseRecipient } from '@/lib/actions/choose-recipient';
import { handOver } from '@/lib/actions/hand-over';
import { keepDraft } from '@/lib/actions/keep-draft';
import { labelDraft } from '@/lib/actions/label-draft';
import { markSent } from '@/lib/actions/mark-sent';
import { openDraft } from '@/lib/actions/open-draft';
import { overrideFinding } from '@/lib/actions/override-finding';
import { undo } from '@/lib/actions/undo';
import { newId, type DraftId, type PersonId } from '@/lib/model/id';
import type { Draft } from '@/lib/model/message';
import type { Person } from '@/lib/model/person';
import { getDraft, getPerson, historyOf } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
let person: Person;
let draft: Draft;

const stored = async (id: DraftId) => (await getDraft(id)) ?? expect.fail('the draft is gone');

beforeEach(async () => {
  await emptyDatabase();
  browser = fakeBrowser();
  const id: PersonId = await addPerson({ name: 'Anna Example', emails: ['anna@example.org', 'office@example.org'] });
  person = (await getPerson(id)) ?? expect.fail('nobody was added');
  draft = await openDraft(id, { kind: 'firstContact', language: 'en' });
});

describe('a draft on its way out', () => {
  it('goes to the address chosen for it, and the history says so', async () => {
    await chooseRecipient(draft.id, 'office@example.org');
    await handOver(await stored(draft.id), person, 'mailto');
    expect(browser.state.opened).toEqual([expect.stringMatching(/^mailto:office@example\.org\?/)]);
    await markSent(draft.id, 'mailto');
    const sent = (await historyOf(person.id)).find((event) => event.type === 'sent');
    expect(sent).toMatchObject({ to: 'office@example.org', subject: draft.subject, body: draft.body });
  });

  it('goes to the first address where the chosen one is no longer known', async () => {
    await chooseRecipient(draft.id, 'office@example.org');
    await handOver(await stored(draft.id), { ...person, emails: ['anna@example.org'] }, 'mailto');
    expect(browser.state.opened).toEqual([expect.stringMatching(/^mailto:anna@example\.org\?/)]);
  });

  it('remembers before the link opens that it was handed over, so that the popup may close', async () => {
    const seen: unknown[] = [];
    browser.api.tabs.create = async () => void seen.push((await stored(draft.id)).handedOver);
    await handOver(draft, person, 'gmail', new Date('2026-03-02T10:00:00Z'));
    expect(seen).toEqual([{ via: 'gmail', at: '2026-03-02T10:00:00.000Z' }]);
  });

  it('keeps its text once handed over, even where it was never edited, until the user says it was not sent', async () => {
    await handOver(draft, person, 'gmail');
    const again = await openDraft(person.id, { kind: 'firstContact', language: 'de' });
    expect(again).toMatchObject({ language: 'en', body: draft.body });
    await keepDraft(draft.id);
    expect((await stored(draft.id)).handedOver).toBeUndefined();
    expect(await openDraft(person.id, { kind: 'firstContact', language: 'de' })).toMatchObject({ language: 'de' });
  });

  it('saves a file on request and opens no tab', async () => {
    const saved: { name: string; text: string }[] = [];
    vi.stubGlobal('document', {
      createElement: () => ({ href: '', download: '', click() { saved.push({ name: this.download, text: this.href }); } }),
    });
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:test', revokeObjectURL: () => undefined }));
    await handOver({ ...draft, subject: 'A question: on/off?' }, person, 'eml');
    expect(saved).toEqual([{ name: 'A question on off.eml', text: 'blob:test' }]);
    expect(browser.state.opened).toEqual([]);
  });

  it('comes back with undo after it was marked as sent', async () => {
    const { change } = await markSent(draft.id, 'gmail');
    expect(await getDraft(draft.id)).toBeUndefined();
    await undo(change);
    expect(await stored(draft.id)).toMatchObject({ body: draft.body });
  });
});

describe('what the user says about a draft', () => {
  it('is its language, without a change of the text', async () => {
    await labelDraft(draft.id, { language: 'de' });
    expect(await stored(draft.id)).toMatchObject({ language: 'de', body: draft.body, edited: false });
  });

  it('is why a finding does not matter, and that it does after all', async () => {
    await overrideFinding(draft.id, 'subjectShort', ' It is the title of her talk. ');
    expect((await stored(draft.id)).overridden).toEqual({ subjectShort: 'It is the title of her talk.' });
    await overrideFinding(draft.id, 'subjectShort', '  ');
    expect((await stored(draft.id)).overridden).toEqual({});
  });

  it('is refused where the draft is gone', async () => {
    const gone = newId<DraftId>();
    for (const act of [() => chooseRecipient(gone, 'a@example.org'), () => keepDraft(gone), () => labelDraft(gone, {}), () => overrideFinding(gone, 'x', 'y')]) {
      await expect(act()).rejects.toMatchObject({ reason: 'notFound' });
    }
  });
});
