import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { captureAll } from './capture/capture-all';
import { inputsOf } from './capture/inputs';
import { root } from './setup.mjs';

const shared = join(root, '../shared/corpus');
const pages = resolve(process.env.CORPUS ?? join(shared, 'pages'));
const scorer = [join(dirname(pages), 'score.mjs'), join(shared, 'score.mjs')].find((file) => existsSync(file));
const folder = join(root, 'score-output');

async function score(): Promise<number> {
  if (!existsSync(pages) || !scorer) {
    console.error(`There are no labelled pages at ${pages}: set CORPUS to a folder of SLUG/page.html, page.json and truth.json, beside score.mjs.`);
    return 1;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const outcomes = await captureAll(inputsOf(pages));
  for (const outcome of outcomes) {
    if ('output' in outcome) writeFileSync(join(folder, `${outcome.input.slug}.json`), JSON.stringify(outcome.output, null, 2));
    else console.error(`${outcome.input.slug}: ${outcome.error}`);
  }
  const { status } = spawnSync(process.execPath, [scorer, folder, '--pages', pages, ...process.argv.slice(2)], { stdio: 'inherit' });
  return status ?? 1;
}

try {
  process.exitCode = await score();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
