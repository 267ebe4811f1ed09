import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium, nothingReachable } from './browser/launch';
import { inputsOf } from './capture/inputs';
import { openPage } from './capture/open-page';
import { root } from './setup.mjs';
import { foldOf, folds, labelled, type Page } from './train/labels';
import { pageF1 } from './train/page-score';
import type { Readings } from './train/readings';
import { isSubjectRight, trainSubject } from './train/subject';
import { compact, trainForest, type TrainOptions } from './train/trees';

/**
 * Learns the weights of capture from labelled pages, the real ones of the corpus and the fictional ones of `tests`:
 * `npm run train` tries them by cross-validation over sites and writes them, `npm run train -- --without FOLD` leaves the sites of one
 * fold out of what is written, for figures of the whole engine.
 */
const corpus = resolve(process.env.CORPUS ?? join(root, '../shared/corpus/pages'));
const fictional = [join(root, 'tests/labelled'), join(root, 'tests/pages')];
const lib = join(root, 'lib/capture');
const least = 0.4;

/** More of these speaks for a name, or against it, whatever else is seen. */
const raises = 'nameScore restRole nextRole afterRole bio education email slugAgrees mailAgrees fileAgrees groupScore groupNames groupDistinct headingSection titleSection addressSection heading bold'.split(' ');
const lowers = 'roleText bodyText farAgainst'.split(' ');

async function read(): Promise<Page[]> {
  const entry = fileURLToPath(new URL('train/readings.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'train', alias: { '@': root } });
  const script = `${outputFiles[0]?.text ?? ''};JSON.stringify(train.readings(document))`;
  const browser = await launchChromium({ args: nothingReachable });
  const pages: Page[] = [];
  for (const folder of [corpus, ...fictional]) {
    for (const input of inputsOf(folder).filter(({ slug }) => existsSync(join(folder, slug, 'truth.json')))) {
      const page = await openPage(browser, input);
      const session = await page.createCDPSession();
      const { result } = await session.send('Runtime.evaluate', { expression: script });
      pages.push(labelled(folder, input.slug, JSON.parse(String(result.value)) as Readings, folder === corpus));
      await page.close();
    }
  }
  await browser.close();
  return pages;
}

const pages = await read();
const ids = pages[0]?.readings.signalIds ?? [];
const directions = ids.map((id) => Number(raises.includes(id)) - Number(lowers.includes(id)));
const options: TrainOptions = { trees: 40, depth: 4, rate: 0.25, leastLeaf: 12, lambda: 8, columns: 0.7, directions };
const fit = (some: readonly Page[]) => trainForest(some.flatMap(({ rows }) => rows.filter(({ weight }) => weight > 0)), ids, options);
/** Whose page it is, is learned from real pages alone: how often a page is somebody's is a matter of what is out there. */
const real = (some: readonly Page[]) => some.filter(({ isReal }) => isReal);
const mean = (numbers: number[]) => (numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toFixed(3);

const tried = [...Array(folds).keys()].flatMap((fold) => {
  const training = pages.filter(({ site }) => foldOf(site) !== fold);
  const forest = fit(training);
  const subject = trainSubject(real(training));
  return pages
    .filter(({ site }) => foldOf(site) === fold)
    .map((page) => ({ page, f1: pageF1(page, forest, least), subject: isSubjectRight(page, subject) }));
});
for (const kind of ['real', 'fictional']) {
  const some = tried.filter(({ page }) => page.isReal === (kind === 'real'));
  const lists = some.filter(({ page }) => page.truth.kind !== 'profile');
  console.log(`${kind} pages of sites not trained on: names, page F1 ${mean(lists.map(({ f1 }) => f1))} (${lists.length} pages without profiles);`);
  console.log(`  subject told on ${some.filter(({ subject }) => subject).length} of ${some.length} pages`);
  for (const { page, f1 } of lists.sort((a, b) => a.f1 - b.f1).slice(0, 10)) console.log(`  ${f1.toFixed(2)} ${page.slug}`);
}

const out = process.argv.indexOf('--without');
const kept = out < 0 ? pages : pages.filter(({ site }) => foldOf(site) !== Number(process.argv[out + 1]));
if (out >= 0) console.log('left out:', pages.filter((page) => !kept.includes(page)).map(({ slug }) => slug).join(','));
writeFileSync(join(lib, 'records/forest.json'), `${JSON.stringify(compact(fit(kept)))}\n`);
writeFileSync(join(lib, 'kind/subject-weights.json'), `${JSON.stringify(trainSubject(real(kept)), null, 2)}\n`);
