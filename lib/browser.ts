import type { Browser } from 'wxt/browser';

/** The one door to the browser's extension interfaces; the rest of the program is told what it needs. */

type Api = typeof Browser;

/** Looked up at each use: files that import this one can be loaded where there is no browser. */
const api = (): Api => {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  const found = browser?.runtime ? browser : chrome;
  if (!found) throw new Error('There is no browser here.');
  return found;
};

/** A tab as far as the browser tells: address and title only where the user allowed it. */
export type TabInfo = { id: number; url?: string | undefined; title?: string | undefined };

const toTabInfo = ({ id, url, title }: Browser.tabs.Tab): TabInfo | undefined => (id === undefined ? undefined : { id, url, title });

/** The tab that the user looks at; `undefined` where there is none. */
export const activeTab = async (): Promise<TabInfo | undefined> => {
  const [tab] = await api().tabs.query({ active: true, lastFocusedWindow: true });
  return tab && toTabInfo(tab);
};

/**
 * Runs a packed script in the top frame of a tab; resolves to what it returns. Rejects where the browser does not allow it.
 * `task` is put where the script looks for it (`lib/page/task.ts`), in the program's own world.
 */
export const runInTab = async (tabId: number, file: `/${string}.js`, task?: object): Promise<unknown> => {
  if (task) await api().scripting.executeScript({ target: { tabId }, func: leaveTask, args: [task] });
  const [frame] = await api().scripting.executeScript({ target: { tabId }, files: [file] as never });
  return resultOf(frame);
};

/** Adds style rules to the page in a tab and its frames. Rejects where the browser does not allow it. */
export const styleTab = (tabId: number, css: string): Promise<void> => api().scripting.insertCSS({ target: { tabId, allFrames: true }, css });

const leaveTask = (task: object) => {
  (globalThis as { mentorTrailTask?: object }).mentorTrailTask = task;
};

/** The MIME type of the document in a tab ("text/html"). Rejects where the browser does not allow to look. */
export const contentTypeOf = async (tabId: number): Promise<unknown> => {
  const [frame] = await api().scripting.executeScript({ target: { tabId }, func: () => document.contentType });
  return resultOf(frame);
};

/** Firefox reports an exception of the script beside the result. */
const resultOf = (frame: { result?: unknown; error?: unknown } | undefined): unknown => {
  if (frame?.error) throw new Error(String(frame.error));
  return frame?.result;
};

/** The number on the toolbar button; none for 0. */
export const showBadge = async (count: number): Promise<void> => {
  const { action } = api();
  await action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await action.setBadgeBackgroundColor({ color: '#b3261e' });
};

/** Opens a web address in a new tab, a `mailto:` link in the user's mail program without leaving the page. */
export const openLink = async (url: string): Promise<void> => {
  if (/^https?:/i.test(url)) await api().tabs.create({ url });
  else if (/^mailto:/i.test(url)) await api().tabs.update({ url });
  else throw new Error('Only web addresses and mail links are opened.');
};

export const clearAlarm = async (name: string): Promise<void> => void (await api().alarms.clear(name));

const downloading = (): Browser.permissions.Permissions => {
  // Where the program runs in a service worker, a hidden page has to make the files.
  const permissions = hasOffscreen() ? ['downloads', 'offscreen'] : ['downloads'];
  return { permissions: permissions as NonNullable<Browser.permissions.Permissions['permissions']> };
};
const hasOffscreen = () => (api().runtime.getManifest().optional_permissions ?? []).includes('offscreen' as never);

/** Asks the user whether files may be written into the downloads folder; only in answer to a click. Resolves to their answer. */
export const askToDownload = (): Promise<boolean> => api().permissions.request(downloading());
export const mayDownload = (): Promise<boolean> => api().permissions.contains(downloading());

/** Whether this runs in a page: a service worker cannot make addresses of files. */
export const hasDocument = (): boolean => typeof document !== 'undefined';

/** An address of a text as a file; good as long as this page lives. */
export const fileAddress = (type: string, text: string): string => URL.createObjectURL(new Blob([text], { type }));

/** Writes a file into the downloads folder, under another name where there is one of this name. Resolves, once begun, to its number. */
export const startDownload = (url: string, filename: string): Promise<number> =>
  api().downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });

export type DownloadState = { state: 'in_progress' | 'interrupted' | 'complete'; error?: string | undefined };

/** How a download stands; `undefined` where the browser knows it no longer. */
export const downloadState = async (id: number): Promise<DownloadState | undefined> => {
  const [item] = await api().downloads.search({ id });
  return item && { state: item.state, error: item.error };
};

/** Deletes a file that the program downloaded under this name, and forgets the download. A file that is gone, or another's, is left. */
export const removeDownload = async (id: number, name: string): Promise<void> => {
  const { downloads, runtime } = api();
  const [item] = await downloads.search({ id });
  const stem = name.replace(/\.\w+$/, '');
  if (!item || item.byExtensionId !== runtime.id || !item.filename.includes(stem)) return;
  if (item.exists) await downloads.removeFile(id);
  await downloads.erase({ id });
};

/** Has a page that nobody sees answer a message; it lives until `use` is through with the answer. Rejects where it cannot be done. */
export const inHiddenPage = async (path: `/${string}`, message: object, use: (answer: unknown) => Promise<void>): Promise<void> => {
  const { offscreen, runtime } = api();
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({ url: runtime.getURL(path as never), reasons: ['BLOBS' as never], justification: 'Makes the backup file.' });
  try {
    const answer = (await runtime.sendMessage(message)) as { done?: unknown; error?: string } | undefined;
    if (!answer || !('done' in answer)) throw new Error(answer?.error ?? 'The hidden page gave no answer.');
    await use(answer.done);
  } finally {
    await offscreen.closeDocument().catch(() => undefined);
  }
};

/** In a hidden page: answers the one message that it is for. */
export const answerProgram = (isMeant: (message: unknown) => boolean, answer: () => Promise<unknown>): void =>
  api().runtime.onMessage.addListener((message: unknown, { id, tab }, respond) => {
    if (id !== api().runtime.id || tab || !isMeant(message)) return undefined;
    answer().then(
      (done) => respond({ done }),
      (error: unknown) => respond({ error: String(error) }),
    );
    return true;
  });

const notifications = { permissions: ['notifications'] } satisfies Browser.permissions.Permissions;

/** Asks the user whether notifications may be shown; only in answer to a click. Resolves to their answer. */
export const askToNotify = (): Promise<boolean> => api().permissions.request(notifications);
export const mayNotify = (): Promise<boolean> => api().permissions.contains(notifications);

/** Shows a notification in place of the one of the same id. */
export const notify = async (id: string, title: string, text: string): Promise<void> => {
  const iconUrl = api().runtime.getURL('/icons/128.png' as never);
  await api().notifications.create(id, { type: 'basic', iconUrl, title, message: text });
};

/** Calls back when a notification is pressed. The browser has this interface only once the user has allowed notifications. */
export const onNotificationPressed = (listener: (id: string) => void): void => {
  const { notifications: shown, permissions } = api() as Partial<Pick<Api, 'notifications'>> & Api;
  if (shown) shown.onClicked.addListener(listener);
  else permissions.onAdded.addListener(() => api().notifications.onClicked.addListener(listener));
};

/** Shows the workspace at a place of the app ("#/today"): in the tab where it is open already, else in a new one. */
export const openWorkspace = async (hash = ''): Promise<void> => {
  const { tabs, runtime, windows } = api();
  const address = runtime.getURL('/workspace.html');
  const [open] = await tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await tabs.create({ url: `${address}${hash}` });
    return;
  }
  await tabs.update(open.id, { active: true, ...(hash && { url: `${address}${hash}` }) });
  await windows.update(open.windowId, { focused: true });
};

/** The whole address of a file of the program ("/sample/en.html"). */
export const ownAddress = (path: `/${string}`): string => api().runtime.getURL(path as never);

export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Gives the user a text as a file to keep. */
export const saveTextFile = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = fileAddress(type, text);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The language tag of the browser's interface. */
export const uiLanguage = (): string => api().i18n.getUILanguage();

/** A text of a language's `messages.json`, with what stands for `$1` in it. */
export const message = (name: string, value?: string): string => api().i18n.getMessage(name as never, value);

/** Calls back when the program, or a new version of it, was installed; `isNew` the first time, but not where it was loaded for a try only. */
export const onInstalled = (listener: (isNew: boolean) => void): void =>
  api().runtime.onInstalled.addListener(({ reason, ...details }) => listener(reason === 'install' && !('temporary' in details && details.temporary)));

export const onStartup = (listener: () => void): void => api().runtime.onStartup.addListener(() => listener());
export const onAlarm = (listener: (name: string) => void): void => api().alarms.onAlarm.addListener(({ name }) => listener(name));

/** Rings every so many minutes, from `first` on; replaces the alarm of the same name. */
export const setAlarm = async (name: string, periodInMinutes: number, first?: Date): Promise<void> => {
  await api().alarms.create(name, first ? { when: first.getTime(), periodInMinutes } : { periodInMinutes });
};

/** An entry of a menu: of the toolbar button (`action`), or of the page where text is selected. */
export type MenuEntry = { id: string; title: string; contexts: ['action' | 'selection'] };

/** Puts these entries into the menus; replaces the entries that were there. */
export const setMenus = async (entries: readonly MenuEntry[]): Promise<void> => {
  const { contextMenus } = api();
  await contextMenus.removeAll();
  for (const entry of entries) contextMenus.create(entry);
};

/** Where a menu or a key was used. `selection`: the selected text, without its line breaks. */
export type Place = { tab: TabInfo | undefined; windowId: number | undefined; selection?: string | undefined };

export const onMenu = (listener: (id: string, place: Place) => void): void =>
  api().contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) =>
    listener(String(menuItemId), { tab: tab && toTabInfo(tab), windowId: tab?.windowId, selection: selectionText }),
  );

/** Calls back when the user presses the keys of a command. */
export const onCommand = (listener: (name: string, place: Place) => void): void =>
  api().commands.onCommand.addListener((name, tab) => listener(name, { tab: tab && toTabInfo(tab), windowId: tab?.windowId }));

/** The text selected in a tab, with its line breaks, in whichever frame it is. Rejects where the browser does not allow to look. */
export const selectionIn = async (tabId: number): Promise<string> => {
  const frames = await api().scripting.executeScript({ target: { tabId, allFrames: true }, func: () => String(getSelection() ?? '') });
  return frames.map(({ result }) => (typeof result === 'string' ? result : '')).find((text) => text.trim()) ?? '';
};

/** Sends a message from a script in a page to the program. Rejects where the program does not take it. */
export const tellProgram = async (message: object): Promise<void> => {
  const answer: unknown = await api().runtime.sendMessage(message);
  if (answer !== 'taken') throw new Error('The program did not take this.');
};

/** Calls back with what the program's own scripts in pages send; `answer` says whether it was taken by resolving. */
export const onPageMessage = (answer: (message: unknown, tab: TabInfo | undefined) => Promise<void>): void =>
  api().runtime.onMessage.addListener((message: unknown, { id, tab }, respond) => {
    if (id !== api().runtime.id) return undefined;
    answer(message, tab && toTabInfo(tab)).then(
      () => respond('taken'),
      () => respond('refused'),
    );
    return true;
  });

/** Shows a place of the app ("#/today") in the popup; where the browser does not open one by itself, in a tab. */
export const openApp = async (hash: string, tabId: number | undefined): Promise<void> => {
  const { action, runtime, tabs } = api();
  const address = runtime.getURL(`/popup.html${hash}` as never);
  try {
    await action.setPopup({ popup: address, ...(tabId !== undefined && { tabId }) });
    await action.openPopup();
  } catch {
    await tabs.create({ url: address });
  } finally {
    await action.setPopup({ popup: runtime.getURL('/popup.html'), ...(tabId !== undefined && { tabId }) });
  }
};

type Sidebar = { sidebarAction?: { open: () => Promise<void> } };

/** Opens the side panel (Chrome) or the sidebar (Firefox); only in answer to a user's click, before anything is awaited. */
export const openSidePanel = (windowId: number | undefined): Promise<void> => {
  const { sidebarAction } = api() as Api & Sidebar;
  if (sidebarAction) return sidebarAction.open();
  return windowId === undefined ? Promise.resolve() : api().sidePanel.open({ windowId });
};

/** The window that this page belongs to; `undefined` where there is none. */
export const currentWindowId = async (): Promise<number | undefined> => (await api().windows.getCurrent()).id;

/** Calls back whenever another tab, or another page in the tab in front, is shown. Returns what ends that. */
export const watchFrontTab = (changed: () => void): (() => void) => {
  const { tabs } = api();
  const updated = (_id: number, { status }: { status?: string }, { active }: Browser.tabs.Tab) => {
    if (active && status === 'complete') changed();
  };
  tabs.onActivated.addListener(changed);
  tabs.onUpdated.addListener(updated);
  return () => {
    tabs.onActivated.removeListener(changed);
    tabs.onUpdated.removeListener(updated);
  };
};
