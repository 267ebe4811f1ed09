import { currentWindowId, openSidePanel } from '@/lib/browser';

type Sent = { windowId: number | undefined; hash: string };
type Opened = { opened: number | undefined };

const channelName = 'side-panel';

/** What was last sent somewhere: a panel that is only just opening asks for it. */
let sending: BroadcastChannel | undefined;

/**
 * Resolves how to show a place of the app ("#/meeting/…") in the side panel of this window, whether it is open or not. To be asked for
 * beforehand: the browser opens a panel only in direct answer to a press.
 */
export async function sidePanelHere(): Promise<(hash: string) => Promise<void>> {
  const windowId = await currentWindowId();
  return (hash) => {
    const sent: Sent = { windowId, hash };
    sending?.close();
    sending = new BroadcastChannel(channelName);
    sending.onmessage = ({ data }: MessageEvent<Opened>) => {
      if (data.opened === windowId) sending?.postMessage(sent);
    };
    sending.postMessage(sent);
    return openSidePanel(windowId);
  };
}

/** In the side panel: calls back with each place that a page of the app in the same window wants shown here. */
export async function followSidePanel(go: (hash: string) => void): Promise<void> {
  const windowId = await currentWindowId();
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Partial<Sent>>) => {
    if (data.windowId === windowId && data.hash?.startsWith('#/')) go(data.hash);
  };
  const opened: Opened = { opened: windowId };
  channel.postMessage(opened);
}
