import { afterAll, beforeAll, describe } from 'vitest';
import { fromGoalsToTheChoice, laboratory } from './journey/to-the-choice';
import { fromTheAskToTheGoodbye } from './journey/to-the-goodbye';
import { mentor, other, Walk } from './journey/walk';
import { introduce, openWorld, savedFrom } from './site';

describe.each(['en-US', 'de-DE'])('one user from goals to goodbye (%s)', (language) => {
  let current: Walk;
  const walk = () => current;
  beforeAll(async () => {
    const world = await openWorld({ language, more: { '/laboratory.html': laboratory, '/call.html': '<!doctype html><title>Call</title><h1>Video call</h1>' } });
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
