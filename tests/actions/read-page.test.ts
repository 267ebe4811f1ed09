import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '@/lib/actions/ask-page';
import { readPage } from '@/lib/actions/read-page';
import { fakeBrowser } from '../fake-browser';
import { anna, teamPage } from '../people';

const capture = { ...teamPage, kind: 'listing', complete: true, people: [anna] };
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  browser.state.script = () => capture;
});

const openTab = (url: string | undefined, title = 'A page') => browser.state.tabs.push({ id: 7, title, active: true, ...(url && { url }) });
const refuse = (message: string) => (browser.state.script = () => Promise.reject(new Error(message)));

describe('readPage', () => {
  it('reads the tab in front of the user', async () => {
    openTab(teamPage.url);
    expect(await readPage()).toEqual({ state: 'read', tabId: 7, capture });
  });

  it('reads a page whose address the browser does not tell', async () => {
    openTab(undefined);
    expect(await readPage()).toMatchObject({ state: 'read' });
  });

  it('reads what a page was asked for before, once', async () => {
    openTab(teamPage.url);
    const script = vi.fn(() => capture);
    browser.state.script = script;
    const asked = await askPage();
    expect(script).toHaveBeenCalledTimes(1);
    expect(await readPage(Promise.resolve(asked))).toEqual({ state: 'read', tabId: 7, capture });
    expect(script).toHaveBeenCalledTimes(1);
  });

  it('hears of a failure that came before it began to read', async () => {
    openTab('https://www.example.com/');
    refuse('Missing host permission for the tab');
    const asked = await askPage();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await readPage(Promise.resolve(asked))).toMatchObject({ state: 'unreadable', reason: 'noAccess' });
  });

  it.each([
    ['chrome://extensions/', 'browserPage'],
    ['about:blank', 'browserPage'],
    ['edge://settings', 'browserPage'],
    ['view-source:https://example.com/', 'browserPage'],
    ['chrome-extension://abcdefgh/page.html', 'browserPage'],
    ['moz-extension://abcdefgh/page.html', 'browserPage'],
    ['data:text/html,hello', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/Home', 'store'],
    ['https://www.example.com/report.PDF?page=2', 'pdf'],
    ['file:///home/user/report.pdf', 'pdf'],
  ])('does not try to read %s', async (url, reason) => {
    openTab(url);
    browser.state.script = vi.fn();
    expect(await readPage()).toEqual({ state: 'unreadable', reason, url, title: 'A page' });
    expect(browser.state.script).not.toHaveBeenCalled();
  });

  it.each(['https://www.linkedin.com/in/somebody', 'https://de.linkedin.com/company/x', 'https://linkedin.com'])('reads nothing of %s', async (url) => {
    openTab(url, 'Somebody');
    browser.state.script = vi.fn();
    expect(await readPage()).toEqual({ state: 'linkedin', url, title: 'Somebody' });
    expect(browser.state.script).not.toHaveBeenCalled();
  });

  it.each(['https://example.com/linkedin.com', 'https://notlinkedin.com/', 'https://example.com/?u=report.pdf'])('reads %s', async (url) => {
    openTab(url);
    expect(await readPage()).toMatchObject({ state: 'read' });
  });

  it.each([
    ['Cannot access contents of url "file:///home/user/team.html". Extension manifest must request permission', 'noAccess'],
    ['Missing host permission for the tab', 'noAccess'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'noAccess'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Cannot access a chrome:// URL', 'browserPage'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'noAccess'],
    ['No tab with id: 7.', 'failed'],
    ['Frame with ID 0 was removed.', 'failed'],
  ])('understands "%s"', async (message, reason) => {
    openTab('https://www.example.com/');
    refuse(message);
    expect(await readPage()).toMatchObject({ state: 'unreadable', reason });
  });

  it('recognises a PDF behind any address', async () => {
    openTab('https://www.example.com/download?id=3');
    browser.state.script = () => ({ ...capture, kind: 'none', people: [] });
    browser.state.contentType = 'application/pdf';
    expect(await readPage()).toMatchObject({ state: 'unreadable', reason: 'pdf' });
  });

  it.each([[null], [undefined], ['text'], [{ people: 'all' }], [{ ...capture, url: 'javascript:alert(1)' }]])('takes %j for a failure', async (result) => {
    openTab('https://www.example.com/');
    browser.state.script = () => result;
    expect(await readPage()).toMatchObject({ state: 'unreadable', reason: 'failed' });
  });

  it('does not wait for ever for a page that sleeps', async () => {
    vi.useFakeTimers();
    openTab('https://www.example.com/');
    browser.state.script = () => new Promise(() => undefined);
    const reading = readPage();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await reading).toMatchObject({ state: 'unreadable', reason: 'failed' });
    vi.useRealTimers();
  });

  it('says so where there is no tab', async () => {
    expect(await readPage()).toEqual({ state: 'unreadable', reason: 'failed' });
  });
});
