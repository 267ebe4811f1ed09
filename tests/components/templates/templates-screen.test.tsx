// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TemplatesScreen } from '@/components/templates/TemplatesScreen';
import type { RouteOf } from '@/components/ui/route';
import { addPerson } from '@/lib/actions/add-person';
import { addTemplate } from '@/lib/actions/save-template';
import type { TemplateId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { getTemplate, ownTemplates } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { show } from '../screen';

const t = en.templates;
const mine = { name: 'Mine', kind: 'firstContact', language: 'en', register: 'formal', subject: 'To {{ person.name }}', body: '{{ greeting }}\n\nHello.' } as const;
let screen: ReturnType<typeof show>;

beforeEach(() => {
  fakeBrowser();
  location.hash = '';
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

const open = (more: Partial<RouteOf<'templates'>> = {}) => (screen = show(<TemplatesScreen route={{ screen: 'templates', ...more }} />));
const area = (label: string) => screen.control(label) as Promise<HTMLTextAreaElement>;

describe('the list', () => {
  it('says what to do where there is none, and starts one', async () => {
    open();
    await screen.says(t.none);
    await screen.click(t.create);
    await vi.waitFor(async () => expect(await ownTemplates()).toHaveLength(1));
    await vi.waitFor(() => expect(location.hash).toMatch(/^#\/templates\/[0-9a-f-]{36}$/));
  });

  it('shows the user’s own with their mistakes, duplicates and deletes them', async () => {
    await addTemplate(mine);
    await addTemplate({ ...mine, name: 'Faulty', body: '{{ nobody }} {{ else' });
    open();
    await screen.says(t.faults(1));
    await screen.click(t.duplicateOf('Mine'));
    await vi.waitFor(async () => expect((await ownTemplates()).map(({ name }) => name)).toContain(t.copyOf('Mine')));
    await screen.click(t.deleteOf('Faulty'));
    await screen.says(t.deleted('Faulty'));
    await screen.click(en.app.undo);
    await vi.waitFor(async () => expect(await ownTemplates()).toHaveLength(3));
  });

  it('reads a file and says what it held', async () => {
    open();
    const input = await vi.waitFor(() => screen.root.querySelector<HTMLInputElement>('input[type=file]')!);
    const { name, ...rest } = mine;
    const file = JSON.stringify({ format: 'mentor-trail-templates', version: 1, templates: [{ name, ...rest }, { ...rest, name: 'Broken', body: '{{ x' }] });
    Object.defineProperty(input, 'files', { value: [{ text: async () => file }] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.says(t.imported({ added: 1, known: 0, rejected: 1 }));
    expect((await ownTemplates()).map((template) => template.name)).toEqual(['Mine']);
  });
});

describe('a built-in one', () => {
  it('can be read and started from', async () => {
    open({ kind: 'thankYou', language: 'de' });
    await screen.says('{{ greeting }}');
    await screen.click(t.startFrom);
    await vi.waitFor(async () => expect((await ownTemplates())[0]).toMatchObject({ kind: 'thankYou', language: 'de', name: t.ownOf(en.compose.kinds.thankYou) }));
  });
});

describe('the editor', () => {
  let id: TemplateId;
  beforeEach(async () => {
    id = await addTemplate(mine);
    await addPerson({ name: 'Anna Example' });
    await addPerson({ name: 'Bo Sample' });
  });

  it('saves each keystroke and shows it filled for the person chosen', async () => {
    open({ id });
    await screen.says('Dear Bo Sample,');
    const select = (await screen.control(t.person)) as HTMLSelectElement;
    select.value = [...select.options].find(({ label }) => label === 'Anna Example')?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.says('Dear Anna Example,');
    await screen.type(en.compose.body, '{{ greeting }}\n\nGood to know you, {{ person.name }}.');
    await screen.says('Good to know you, Anna Example.');
    await vi.waitFor(async () => expect((await getTemplate(id))?.body).toContain('Good to know you'));
  });

  it('says in words what is wrong, in which line, and leads there', async () => {
    open({ id });
    await screen.type(en.compose.body, '{{ greeting }}\n\nHello {{ persn.name }}');
    await screen.says(t.problems.unknownVariable({ line: 3, name: 'persn.name', meant: 'person.name' }));
    await screen.says(t.noPreview);
    await screen.click(en.compose.show);
    const field = await area(en.compose.body);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(0, field.selectionStart).split('\n')).toHaveLength(3);
  });

  it('puts variables and filters where the caret is', async () => {
    open({ id });
    const field = await area(en.compose.body);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    const press = (code: string) => screen.all('.templates__entry').find((entry) => entry.textContent?.startsWith(code))?.click();
    press('{{ person.role }}');
    await vi.waitFor(() => expect(field.value).toMatch(/Hello\.\{\{ person\.role \}\}$/));
    press('| upcase');
    await vi.waitFor(async () => expect((await getTemplate(id))?.body).toMatch(/\{\{ person\.role \| upcase \}\}$/));
  });

  it('goes back to the built-in text, with a way back', async () => {
    open({ id });
    await screen.click(t.reset);
    await vi.waitFor(async () => expect((await getTemplate(id))?.body).toContain('{{ source }}'));
    await screen.click(en.app.undo);
    await vi.waitFor(async () => expect((await getTemplate(id))?.body).toBe(mine.body));
  });

  it('keeps the old name while the new one is empty', async () => {
    open({ id });
    await screen.type(t.name, '');
    await screen.says(t.nameMissing);
    expect((await getTemplate(id))?.name).toBe('Mine');
    await screen.type(t.name, 'Better');
    await vi.waitFor(async () => expect((await getTemplate(id))?.name).toBe('Better'));
  });
});
