import { vi } from 'vitest';

type Listener = (...args: never[]) => void;

const event = () => {
  const listeners: Listener[] = [];
  return { addListener: (listener: Listener) => void listeners.push(listener), fire: (...args: never[]) => listeners.forEach((listener) => listener(...args)) };
};

/** A small working browser: what `lib/browser.ts` uses, kept in memory. Scripts are answered by `scripts`. */
export const fakeBrowser = () => {
  const state = {
    badge: '',
    tabs: [] as { id?: number; url?: string; title?: string; active: boolean }[],
    opened: [] as string[],
    menu: [] as { id: string; title: string }[],
    alarms: new Map<string, { when?: number; periodInMinutes?: number }>(),
    panels: [] as unknown[],
    notified: [] as { title: string; message: string }[],
    /** What the user answers when asked for a permission. */
    allows: true,
    granted: new Set<string>(),
    popups: [] as string[],
    /** The text selected in each frame of the tab. */
    selections: [] as string[],
    /** What a script run in the tab returns. */
    script: (_tabId: number): unknown => undefined,
    contentType: 'text/html',
  };
  const api = {
    runtime: { id: 'fake', onMessage: event(), onInstalled: event(), onStartup: event(), getURL: (path: string) => `extension://fake${path}` },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (state.badge = text),
      setBadgeBackgroundColor: async () => undefined,
      setPopup: async ({ popup }: { popup: string }) => void state.popups.push(popup),
      openPopup: async () => undefined as unknown,
    },
    tabs: {
      query: async () => state.tabs.filter((tab) => tab.active),
      create: async ({ url }: { url: string }) => void state.opened.push(url),
      update: async ({ url }: { url: string }) => void state.opened.push(url),
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number; allFrames?: boolean }; files?: string[] }) => {
        if (target.allFrames) return state.selections.map((result) => ({ result }));
        return [{ result: files ? await state.script(target.tabId) : state.contentType }];
      },
    },
    commands: { onCommand: event() },
    permissions: {
      onAdded: event(),
      contains: async ({ permissions = [] }: { permissions?: string[] }) => permissions.every((name) => state.granted.has(name)),
      request: async ({ permissions = [] }: { permissions?: string[] }) => {
        if (state.allows) for (const name of permissions) state.granted.add(name);
        return state.allows;
      },
    },
    notifications: {
      onClicked: event(),
      create: async (_id: string, shown: { title: string; message: string }) => void state.notified.push(shown),
    },
    alarms: {
      clear: async (name: string) => state.alarms.delete(name),
      onAlarm: event(),
      create: async (name: string, alarm: { when?: number; periodInMinutes?: number }) => void state.alarms.set(name, alarm),
    },
    contextMenus: {
      onClicked: event(),
      removeAll: async () => void state.menu.splice(0),
      create: (entry: { id: string; title: string }) => void state.menu.push(entry),
    },
    sidePanel: { open: async (options: unknown) => void state.panels.push(options) },
    i18n: { getUILanguage: () => 'en-GB', getMessage: (name: string, value?: string) => (value === undefined ? name : `${name} ${value}`) },
  };
  vi.stubGlobal('chrome', api);
  return { api, state };
};
