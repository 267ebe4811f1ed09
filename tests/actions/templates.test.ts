import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/actions/add-person';
import { deleteTemplates } from '@/lib/actions/delete-templates';
import { importTemplates } from '@/lib/actions/import-templates';
import { keepOpened } from '@/lib/actions/keep-opened';
import { openDraft } from '@/lib/actions/open-draft';
import { resetDraft } from '@/lib/actions/reset-draft';
import { restoreVersion } from '@/lib/actions/restore-version';
import { addTemplate, editTemplate, type TemplateFields } from '@/lib/actions/save-template';
import { undo } from '@/lib/actions/undo';
import { writeDraft } from '@/lib/actions/write-draft';
import { exportTemplates } from '@/lib/outreach/user-templates/exchange';
import type { PersonId } from '@/lib/model/id';
import { draftsOf, getDraft, getTemplate, handedOverDrafts, openDrafts, ownTemplates } from '@/lib/store/queries';
import { emptyDatabase, everything } from '../database';
import { fakeBrowser } from '../fake-browser';

const monday = new Date(2026, 2, 2, 9);
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const mine: TemplateFields = {
  name: 'Short and mine', kind: 'firstContact', language: 'en', register: 'familiar', subject: 'Hello {{ person.given }}', body: 'Hi {{ person.given }}, a word?',
};
let id: PersonId;

beforeEach(async () => {
  fakeBrowser();
  id = await addPerson({ name: 'Anna Example', givenName: 'Anna' }, monday);
});
afterEach(emptyDatabase);

describe('a template of the user’s own', () => {
  it('is stored as it is typed, faulty or not, and one undo takes a sitting back', async () => {
    const template = await addTemplate(mine, monday);
    const before = await everything();
    await editTemplate(template, { body: 'Hi {{ person' }, later(1));
    const change = await editTemplate(template, { body: 'Hi {{ person.given' }, later(2));
    expect(await getTemplate(template)).toMatchObject({ body: 'Hi {{ person.given', name: mine.name });
    await undo(change);
    expect(await everything()).toEqual(before);
  });

  it('fills a draft; once it is faulty or gone the built-in one does', async () => {
    const templateId = await addTemplate(mine, monday);
    const wish = { kind: 'firstContact', templateId, language: 'en', register: 'familiar' } as const;
    expect(await openDraft(id, wish, monday)).toMatchObject({ subject: 'Hello Anna', body: 'Hi Anna, a word?', templateId });
    expect(await openDraft(id, {}, later(1))).toMatchObject({ body: 'Hi Anna, a word?', templateId });
    expect((await openDraft(id, { templateId: null }, later(2))).templateId).toBeUndefined();
    await editTemplate(templateId, { body: '{{ nothing }}' }, later(3));
    expect((await openDraft(id, wish, later(4))).body).toContain('Anna');
    await deleteTemplates([templateId], later(5));
    expect((await openDraft(id, wish, later(6))).subject).not.toBe('Hello Anna');
  });

  it('is deleted with a way back', async () => {
    const template = await addTemplate(mine, monday);
    const before = await everything();
    const change = await deleteTemplates([template], later(1));
    expect(await ownTemplates()).toEqual([]);
    await undo(change);
    expect(await everything()).toEqual(before);
  });

  it('goes out as a file and comes back once', async () => {
    const template = await addTemplate(mine, monday);
    await addTemplate({ ...mine, name: 'Another' }, monday);
    const file = exportTemplates(await ownTemplates());
    await deleteTemplates([template], later(1));
    expect(await importTemplates(file, later(2))).toMatchObject({ added: 1, known: 1, rejected: 0 });
    expect((await ownTemplates()).map(({ name }) => name)).toEqual(['Another', 'Short and mine']);
    await expect(importTemplates('name;text', later(3))).rejects.toMatchObject({ reason: 'notTemplates' });
  });
});

describe('the versions of a draft', () => {
  it('are kept after a pause, when it starts over, and come back', async () => {
    const { id: draft } = await openDraft(id, {}, monday);
    await writeDraft(draft, { body: 'First thoughts' }, later(1));
    await writeDraft(draft, { body: 'First thoughts, better' }, later(2));
    expect((await getDraft(draft))?.versions).toBeUndefined();
    await writeDraft(draft, { body: 'Second thoughts' }, later(30));
    expect((await getDraft(draft))?.versions).toMatchObject([{ body: 'First thoughts, better' }]);
    const anew = await resetDraft(draft, later(31));
    expect(anew.versions?.map(({ body }) => body)).toEqual(['First thoughts, better', 'Second thoughts']);
    const restored = await restoreVersion(draft, anew.versions![0]!, later(32));
    expect(restored).toMatchObject({ body: 'First thoughts, better', edited: true });
    expect(restored.versions?.map(({ body }) => body)).toEqual(['Second thoughts']);
  });
});

describe('drafts of everybody', () => {
  it('are listed, last written first', async () => {
    const other = await addPerson({ name: 'Bo Example' }, monday);
    await openDraft(id, {}, monday);
    const { id: second } = await openDraft(other, {}, later(1));
    expect((await openDrafts(10)).map(({ person }) => person.name)).toEqual(['Bo Example', 'Anna Example']);
    expect(await openDrafts(1)).toHaveLength(1);
    expect(await handedOverDrafts(1)).toEqual([]);
    expect((await getDraft(second))?.handedOver).toBeUndefined();
  });

  it('shown before they are stored do not replace what another window wrote', async () => {
    const shown = await openDraft(id, {}, monday);
    await writeDraft(shown.id, { body: 'Written elsewhere' }, later(1));
    expect(await keepOpened({ ...shown, language: 'de' })).toMatchObject({ body: 'Written elsewhere', language: 'en' });
    expect(await draftsOf(id)).toHaveLength(1);
  });
});
