import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../browser/extension';
import { runInPage } from '../../browser/run-in-page';
import { root } from '../../setup.mjs';
import { cache, probedExtension } from './probed-extension';
import { pools } from './pools';

/** Filling the shortlist takes minutes. */
export const patience = 3_600_000;

/** Everything that says what is stored and how. */
const sources = [
  'lib/store/migrations',
  'lib/store/postings/posting-row.ts',
  'lib/store/postings/essentials.ts',
  'lib/store/postings/terms.ts',
  'lib/store/rows.ts',
  'lib/store/sort-texts.ts',
  'lib/model/fold.ts',
  'lib/model/history.ts',
  'lib/model/identity.ts',
  'lib/model/person.ts',
  'lib/model/search.ts',
  'scripts/bench/shortlist/people.ts',
  'scripts/bench/shortlist/pools.ts',
  'scripts/bench/shortlist/seed.ts',
];

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
  const folder = probedExtension();
  const profile = join(cache, `profile-${count}`);
  const mark = join(cache, `profile-${count}.version`);
  const wanted = version();
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    rmSync(mark, { force: true });
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(profile, { recursive: true });
    const browser = await ExtensionBrowser.open({ profile, folder, patience });
    try {
      const { page } = await browser.openInTab('sidepanel.html');
      const stored = await runInPage<object, number>(page, 'scripts/bench/shortlist/seed', { count, pools: pools() });
      if (stored !== count) throw new Error(`${stored} of ${count} people were stored.`);
    } finally {
      await browser.close();
    }
    writeFileSync(mark, wanted);
  }
  const browser = await ExtensionBrowser.open({ profile, folder, patience });
  await settled(browser);
  return browser;
}

/** A folder that was written anew is taken for a new installation, which greets the user in the first tab of the workspace. */
async function settled({ browser, address }: ExtensionBrowser): Promise<void> {
  const greeting = await browser.waitForTarget((target) => target.url() === address('workspace.html#/welcome'), { timeout: 5_000 }).catch(() => undefined);
  await (await greeting?.page())?.close();
}
