import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, setup, startTool } from './setup.mjs';
import { ensureBrowser } from './setup/browser.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const reports = mkdtempSync(join(tmpdir(), 'mentor-trail-tests-'));

const heading = (/** @type {string} */ title) => console.log(`\n== ${title}`);

/** A step that is not a test counts as one. @type {(title: string, passed: boolean) => Counts} */
const countStep = (title, passed) => {
  if (!passed) console.log(`${title} failed`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
};

/** @type {(title: string, run: () => boolean) => Counts} */
const step = (title, run) => {
  heading(title);
  return countStep(title, run());
};

/** A step that changes no file and so can go on beside others: what it says follows once it is over. @type {(title: string, tool: 'tsc' | 'eslint', args: string[]) => Promise<Counts>} */
const stepBeside = async (title, tool, args) => {
  const { passed, said } = await startTool(tool, args);
  heading(title);
  process.stdout.write(said);
  return countStep(title, passed);
};

/** What a report of Vitest counts. A run that crashed, or failed without a failed test, counts as one failure. */
const countReport = (/** @type {string | undefined} */ json, /** @type {boolean} */ succeeded) => {
  const crashed = { passed: 0, failed: 1, skipped: 0 };
  if (json === undefined) return crashed;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = JSON.parse(json);
  return { passed, failed: failed || (succeeded ? 0 : 1), skipped: numPendingTests + numTodoTests };
};

/** @type {(title: string, projects: string[]) => Counts} */
const tests = (title, projects) => {
  heading(title);
  const report = join(reports, `${projects.join('-')}.json`);
  const succeeded = runTool('vitest', [
    'run',
    '-c',
    'tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countReport(existsSync(report) ? readFileSync(report, 'utf8') : undefined, succeeded);
};

/** Whether there is a Firefox, or one can be installed; one sentence where not. */
const hasFirefox = () => {
  try {
    ensureBrowser(['firefox']);
    return true;
  } catch (error) {
    heading('End-to-end tests in Firefox');
    console.log(`Skipped. ${error instanceof Error ? error.message : error}`);
    return false;
  }
};

/** Each browser that there is; the other counts as one skip. @type {() => Counts} */
const testsInBrowsers = () => {
  if (!hasFirefox()) {
    const counts = tests('End-to-end tests in Chromium', ['e2e']);
    return { ...counts, skipped: counts.skipped + 1 };
  }
  return tests('End-to-end tests in Chromium and Firefox', ['e2e', 'firefox']);
};

/** @type {() => AsyncGenerator<Counts>} */
async function* everything() {
  yield step('Set-up', () => Boolean(setup()) && runTool('wxt', ['prepare']));
  yield* await Promise.all([
    stepBeside('Types', 'tsc', ['--noEmit']),
    stepBeside('Lint', 'eslint', ['-c', 'scripts/eslint.config.mjs', '--max-warnings=0', '.']),
  ]);
  yield tests('Unit tests', ['unit']);
  const builds = step('Production builds', () => runTool('wxt', ['build']) && runTool('wxt', ['build', '-b', 'firefox']));
  yield builds;
  yield builds.failed ? { passed: 0, failed: 0, skipped: 1 } : testsInBrowsers();
}

const total = { passed: 0, failed: 0, skipped: 0 };
try {
  for await (const { passed, failed, skipped } of everything()) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
