import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingProxy, type RecordingProxy } from '@/scripts/browser/recording-proxy';
import { fromGoalsToTheChoice, laboratory } from './journey/to-the-choice';
import { fromTheAskToTheGoodbye } from './journey/to-the-goodbye';
import { mentor, other, Walk } from './journey/walk';
import { introduce, openWorld, savedFrom } from './site';

describe.each([
  { user: 'one user', language: 'en-US', restless: false },
  { user: 'one user whose service worker dies before each step', language: 'de-DE', restless: true },
])('$user from goals to goodbye ($language)', ({ language, restless }) => {
  let current: Walk;
  let proxy: RecordingProxy;
  const walk = () => current;
  beforeAll(async () => {
    proxy = await recordingProxy();
    const world = await openWorld({ language, restless, args: proxy.args, more: { '/laboratory.html': laboratory, '/call.html': '<!doctype html><title>Call</title><h1>Video call</h1>' } });
    const popup = await savedFrom(world, [other, mentor]);
    await introduce(popup);
    await popup.close();
    const ui = await world.browser.openInTab('workspace.html#/plan');
    await ui.page.setViewport({ width: 1280, height: 900 });
    current = new Walk(world, ui);
  });
  afterAll(async () => {
    await current.world.close();
    await proxy.close();
  });

  fromGoalsToTheChoice(walk);
  fromTheAskToTheGoodbye(walk);

  it('has asked nothing of the network but the pages that the user opened, and what these fetch', () => {
    const { url } = walk().world.site;
    expect(proxy.requests).toContain(`${url}/brightwater/team.html`);
    expect(proxy.requests.filter((asked) => !asked.startsWith(`${url}/`))).toEqual([]);
  });
});
