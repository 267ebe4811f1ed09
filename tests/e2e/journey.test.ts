import { afterAll, beforeAll, describe } from 'vitest';
import { fromGoalsToTheChoice, laboratory } from './journey/to-the-choice';
import { fromTheAskToTheGoodbye } from './journey/to-the-goodbye';
import { mentor, other, Walk } from './journey/walk';
import { introduce, openWorld, savedFrom } from './site';

describe.each([
  { user: 'one user', language: 'en-US', restless: false },
  { user: 'one user whose service worker dies before each step', language: 'de-DE', restless: true },
])('$user from goals to goodbye ($language)', ({ language, restless }) => {
  let current: Walk;
  const walk = () => current;
  beforeAll(async () => {
    const world = await openWorld({ language, restless, more: { '/laboratory.html': laboratory, '/call.html': '<!doctype html><title>Call</title><h1>Video call</h1>' } });
    const popup = await savedFrom(world, [other, mentor]);
    await introduce(popup);
    await popup.close();
    const ui = await world.browser.openInTab('workspace.html#/plan');
    await ui.page.setViewport({ width: 1280, height: 900 });
    current = new Walk(world, ui);
  });
  afterAll(() => current.world.close());

  fromGoalsToTheChoice(walk);
  fromTheAskToTheGoodbye(walk);
});
