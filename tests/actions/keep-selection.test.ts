import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropClips } from '@/lib/actions/drop-clips';
import { keepSelection } from '@/lib/actions/keep-selection';
import { readClip } from '@/lib/actions/read-clip';
import { storeClip } from '@/lib/actions/store-clip';
import type { SelectionClip } from '@/lib/model/clip';
import { type ClipId, newId } from '@/lib/model/id';
import { toInstant } from '@/lib/model/time';
import { db } from '@/lib/store/database';
import { getClip } from '@/lib/store/queries';
import { emptyDatabase } from '../database';
import { fakeBrowser } from '../fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
const tab = { id: 7, url: 'https://www.example.com/news', title: 'News' };
const text = 'Anna Müller\nHead of Optics';

beforeEach(async () => {
  browser = fakeBrowser();
  await emptyDatabase();
  await db.clips.clear();
});

const opened = () => browser.state.popups[0] ?? '';
const openedClip = () => getClip(new URL(opened().replace('#/add', '')).searchParams.get('clip') as ClipId);

describe('keepSelection', () => {
  it('keeps the text with its line breaks, from whichever frame, and opens its form in the popup', async () => {
    browser.state.selections = ['', text];
    await keepSelection(tab, 'Anna Müller Head of Optics');
    expect(await openedClip()).toMatchObject({ kind: 'selection', text, url: tab.url, title: tab.title });
    expect(browser.state.popups.at(-1)).toBe('extension://fake/popup.html');
  });

  it('keeps what the browser tells where no script may look', async () => {
    browser.api.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
    await keepSelection(tab, 'Anna Müller Head of Optics');
    expect(await openedClip()).toMatchObject({ text: 'Anna Müller Head of Optics' });
  });

  it('opens a tab where the browser opens no popup', async () => {
    browser.api.action.openPopup = () => Promise.reject(new Error('No window'));
    browser.state.selections = [text];
    await keepSelection(tab);
    expect(browser.state.opened).toEqual([expect.stringMatching(/popup\.html#\/add\?clip=/)]);
  });

  it('opens the form for typing, with the page’s address, where nothing is selected', async () => {
    await keepSelection(tab);
    expect(opened()).toMatch(/#\/add\?url=https%3A%2F%2Fwww\.example\.com%2Fnews&title=News$/);
    expect(await db.clips.count()).toBe(0);
  });

  it('is what the menu and the key do, also after the worker died', async () => {
    vi.resetModules();
    const { default: background } = await import('@/entrypoints/background');
    background.main();
    browser.state.selections = [text];
    browser.api.contextMenus.onClicked.fire({ menuItemId: 'saveSelection', selectionText: 'x' } as never, tab as never);
    await vi.waitFor(() => expect(browser.state.popups).toHaveLength(2));
    browser.api.commands.onCommand.fire('save-selection' as never, tab as never);
    await vi.waitFor(async () => expect(await db.clips.count()).toBe(2));
  });
});

describe('what is kept', () => {
  const clip = (at: Date): SelectionClip => ({ id: newId<ClipId>(), kind: 'selection', at: toInstant(at), url: tab.url, title: '', text });
  const now = new Date('2026-03-10T10:00:00Z');

  it('is forgotten when dropped, and after a week', async () => {
    const [old, fresh] = [clip(new Date('2026-03-02T10:00:00Z')), clip(now)];
    await storeClip(old, new Date('2026-03-02T10:00:00Z'));
    await storeClip(fresh, now);
    expect(await getClip(old.id)).toBeUndefined();
    await dropClips([fresh.id]);
    expect(await getClip(fresh.id)).toBeUndefined();
  });

  it('is read as a person whose fields are all safe', () => {
    expect(readClip(clip(now))).toMatchObject({ name: 'Anna Müller', role: 'Head of Optics' });
    expect(readClip({ ...clip(now), text: 'nothing but small words' })).toMatchObject({ name: '', bio: 'nothing but small words' });
  });
});
