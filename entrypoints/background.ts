import { defineBackground } from 'wxt/utils/define-background';
import { refreshBadge } from '@/lib/actions/refresh-badge';
import { prepareBrowser } from '@/lib/actions/prepare-browser';
import { onAlarm, onInstalled, onMenu, onStartup, openSidePanel } from '@/lib/browser';

export default defineBackground(() => {
  onInstalled(() => void prepareBrowser());
  onStartup(() => void prepareBrowser());
  onAlarm(() => void refreshBadge());
  onMenu((_id, windowId) => void openSidePanel(windowId));
});
