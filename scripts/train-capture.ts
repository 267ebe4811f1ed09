import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium, nothingReachable } from './browser/launch';
import { type Input, inputsOf } from './capture/inputs';
import { openPage } from './capture/open-page';
import { root } from './setup.mjs';
import { foldOf, folds, labelled, type Page } from './train/labels';
import { pageF1 } from './train/page-score';
import type { CandidateReadings, SubjectReadings } from './train/readings';
import { isSubjectRight, type SubjectPage, trainSubject } from './train/subject';
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

const entry = fileURLToPath(new URL('train/readings.ts', import.meta.url));
const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'train', alias: { '@': root } });
const browser = await launchChromium({ args: nothingReachable });

/** Runs `expression`, which may use what `train/readings.ts` exports, in a stored page. */
async function readIn<T>(input: Input, expression: string): Promise<T> {
  const page = await openPage(browser, input);
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression: `${outputFiles[0]?.text ?? ''};JSON.stringify(${expression})` });
  await page.close();
  return JSON.parse(String(result.value)) as T;
}

const inputs = new Map<Page, Input>();
for (const folder of [corpus, ...fictional]) {
  for (const input of inputsOf(folder).filter(({ slug }) => existsSync(join(folder, slug, 'truth.json')))) {
    inputs.set(labelled(folder, input.slug, await readIn<CandidateReadings>(input, 'train.candidateReadings(document)'), folder === corpus), input);
  }
}

const pages = [...inputs.keys()];
const ids = pages[0]?.readings.signalIds ?? [];
const directions = ids.map((id) => Number(raises.includes(id)) - Number(lowers.includes(id)));
const options: TrainOptions = { trees: 40, depth: 4, rate: 0.25, leastLeaf: 12, lambda: 8, columns: 0.7, directions };
const fit = (some: readonly Page[]) => trainForest(some.flatMap(({ rows }) => rows.filter(({ weight }) => weight > 0)), ids, options);
/** Whose page it is, is learned from real pages alone: how often a page is somebody's is a matter of what is out there. */
const real = <P extends { isReal: boolean }>(some: readonly P[]) => some.filter(({ isReal }) => isReal);
const mean = (numbers: number[]) => (numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toFixed(3);

const isIn = (fold: number) => (page: Pick<Page, 'site'>) => foldOf(page.site) === fold;
const isOutside = (fold: number) => (page: Pick<Page, 'site'>) => foldOf(page.site) !== fold;

/** Whose page it is, is learned from what a forest says that has not seen the page either: it is surer of pages that it has seen. */
const tried: { page: Page; f1: number; owner: SubjectPage }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const forest = fit(pages.filter(isOutside(fold)));
  for (const page of pages.filter(isIn(fold))) {
    const readings = await readIn<SubjectReadings>(inputs.get(page) as Input, `train.subjectReadings(document, ${JSON.stringify(forest)})`);
    tried.push({ page, f1: pageF1(page, forest, least), owner: { ...page, readings } });
  }
}
await browser.close();
const owners = tried.map(({ owner }) => owner);
const subjectWithout = [...Array(folds).keys()].map((fold) => trainSubject(real(owners.filter(isOutside(fold)))));
const isToldUnseen = ({ owner }: (typeof tried)[number]) => {
  const weights = subjectWithout[foldOf(owner.site)];
  return weights !== undefined && isSubjectRight(owner, weights);
};

for (const kind of ['real', 'fictional']) {
  const some = tried.filter(({ page }) => page.isReal === (kind === 'real'));
  const lists = some.filter(({ page }) => page.truth.kind !== 'profile');
  console.log(`${kind} pages of sites not trained on: names, page F1 ${mean(lists.map(({ f1 }) => f1))} (${lists.length} pages without profiles);`);
  console.log(`  subject told on ${some.filter(isToldUnseen).length} of ${some.length} pages`);
  for (const { page, f1 } of lists.sort((a, b) => a.f1 - b.f1).slice(0, 10)) console.log(`  ${f1.toFixed(2)} ${page.slug}`);
}

const out = process.argv.indexOf('--without');
const isKept = out < 0 ? () => true : isOutside(Number(process.argv[out + 1]));
if (out >= 0) console.log('left out:', pages.filter((page) => !isKept(page)).map(({ slug }) => slug).join(','));
writeFileSync(join(lib, 'records/forest.json'), `${JSON.stringify(compact(fit(pages.filter(isKept))))}\n`);
writeFileSync(join(lib, 'kind/subject-weights.json'), `${JSON.stringify(trainSubject(real(owners.filter(isKept))), null, 2)}\n`);
