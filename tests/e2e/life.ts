import type { Ui } from '@/scripts/browser/ui';
import { wholeLife } from '@/scripts/demo/whole-life';
import { Files } from './files';
import { openWorld, type World } from './site';

/** The data of a whole life: something of everything that can be kept. */
export const life = wholeLife(new Date());

/** A workspace with a whole life in it. */
export async function openLife(): Promise<{ world: World; ui: Ui; close: () => Promise<void> }> {
  const files = new Files();
  const world = await openWorld();
  const ui = await world.browser.openInTab('workspace.html#/data');
  await ui.page.setViewport({ width: 1280, height: 900 });
  await files.choose(ui, 'backup.json', life.text);
  await ui.press(ui.t.data.restore.go);
  await ui.see(ui.t.data.restore.done);
  const close = async () => {
    await world.close();
    files.remove();
  };
  return { world, ui, close };
}
