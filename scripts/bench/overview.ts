import { ensureBuilt, extensionDir } from '../browser/build';
import { weights } from '../package/weights';
import { clickToList } from './overview/click-to-list';
import { pageLoad } from './overview/page-load';
import { workerMemory } from './overview/worker-memory';
import { type BenchResult, single } from './result';

/** What the program weighs and costs whoever has it: the table of `npm run bench` without a name. */
export async function overview(): Promise<BenchResult> {
  ensureBuilt();
  const sizes = Object.entries(weights).map(([name, { of, budget }]) => single(name, 'kB', of(extensionDir) / 1000, budget / 1000));
  const click = await clickToList();
  const load = await pageLoad();
  return {
    name: 'overview',
    setting: {},
    measures: [...sizes, ...click.measures, ...load.measures, ...(await workerMemory())],
    details: { ...click.details, ...load.details },
  };
}
