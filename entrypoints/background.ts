import { defineBackground } from 'wxt/utils/define-background';
import { prepareBrowser } from '@/lib/actions/prepare-browser';
import { keepPicked } from '@/lib/actions/keep-picked';
import { keepSelection } from '@/lib/actions/keep-selection';
import { wake } from '@/lib/actions/wake';
import { onAlarm, onCommand, onInstalled, onMenu, onNotificationPressed, onPageMessage, onStartup, openSidePanel, openWorkspace, type Place } from '@/lib/browser';

type Answer = (place: Place) => Promise<void>;

const ignore: Answer = async () => undefined;
const saveSelection: Answer = ({ tab, selection }) => keepSelection(tab, selection);

/** What each entry of a menu does; ids as in `lib/actions/prepare-browser.ts`. */
const menus: Record<string, Answer> = { openSidePanel: ({ windowId }) => openSidePanel(windowId), saveSelection };
/** What each command of the manifest does. */
const commands: Record<string, Answer> = { 'save-selection': saveSelection };

export default defineBackground(() => {
  onInstalled((isNew) => {
    void prepareBrowser();
    if (isNew) void openWorkspace('#/welcome');
  });
  onStartup(() => void prepareBrowser());
  onAlarm(() => void wake());
  onNotificationPressed(() => void openWorkspace('#/today'));
  onMenu((id, place) => void (menus[id] ?? ignore)(place));
  onPageMessage(keepPicked);
  onCommand((name, place) => void (commands[name] ?? ignore)(place));
});
