import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../browser/extension';
import { root } from '../../setup.mjs';
import { runInPage } from '../run-in-page';
import { pools } from './pools';

const cache = join(root, '.cache/bench');

/** Everything that says what is stored and how. */
const sources = ['lib/store', 'lib/model', 'scripts/bench/shortlist/people.ts', 'scripts/bench/shortlist/pools.ts', 'scripts/bench/shortlist/seed.ts'];

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesIn(join(path, name))) : [path];

/** Changes with the schema, and with the people. */
function version(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** The browser with that many people in its shortlist; the profile is kept for the next time. Only to be read from. */
export async function seededBrowser(count: number): Promise<ExtensionBrowser> {
  const profile = join(cache, `profile-${count}`);
  const mark = join(cache, `profile-${count}.version`);
  const wanted = version();
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    rmSync(mark, { force: true });
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(profile, { recursive: true });
    const browser = await ExtensionBrowser.open({ profile });
    try {
      const { page } = await browser.openInTab('sidepanel.html');
      const stored = await runInPage<object, number>(page, 'shortlist/seed', { count, pools: pools() });
      if (stored !== count) throw new Error(`${stored} of ${count} people were stored.`);
    } finally {
      await browser.close();
    }
    writeFileSync(mark, wanted);
  }
  return ExtensionBrowser.open({ profile });
}
