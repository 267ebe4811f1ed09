import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, setup } from './setup.mjs';
import { ensureBrowser } from './setup/browser.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const reports = mkdtempSync(join(tmpdir(), 'mentor-trail-tests-'));

const heading = (/** @type {string} */ title) => console.log(`\n== ${title}`);

/** A step that is not a test counts as one. @type {(title: string, step: () => boolean) => Counts} */
const step = (title, run) => {
  heading(title);
  const passed = run();
  if (!passed) console.log(`${title} failed`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
};

/** What a report of Vitest counts. A run that crashed, or failed without a failed test, counts as one failure. */
const countReport = (/** @type {string | undefined} */ json, /** @type {boolean} */ succeeded) => {
  const crashed = { passed: 0, failed: 1, skipped: 0 };
  if (json === undefined) return crashed;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = JSON.parse(json);
  return { passed, failed: failed || (succeeded ? 0 : 1), skipped: numPendingTests + numTodoTests };
};

/** @type {(title: string, project: string) => Counts} */
const tests = (title, project) => {
  heading(title);
  const report = join(reports, `${project}.json`);
  const succeeded = runTool('vitest', [
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countReport(existsSync(report) ? readFileSync(report, 'utf8') : undefined, succeeded);
};

/** The same in Firefox; where there is none and none can be installed, one sentence and one skip. @type {() => Generator<Counts>} */
function* testsInFirefox() {
  const title = 'End-to-end tests in Firefox';
  try {
    ensureBrowser(['firefox']);
  } catch (error) {
    heading(title);
    console.log(`Skipped. ${error instanceof Error ? error.message : error}`);
    yield { passed: 0, failed: 0, skipped: 1 };
    return;
  }
  yield tests(title, 'firefox');
}

/** @type {() => Generator<Counts>} */
function* everything() {
  yield step('Set-up', () => Boolean(setup()));
  yield step('Types', () => runTool('wxt', ['prepare']) && runTool('tsc', ['--noEmit']));
  yield step('Lint', () => runTool('eslint', ['-c', 'scripts/eslint.config.mjs', '--max-warnings=0', '.']));
  yield tests('Unit tests', 'unit');
  const build = step('Production build', () => runTool('wxt', ['build']));
  yield build;
  if (build.failed) yield { passed: 0, failed: 0, skipped: 1 };
  else yield tests('End-to-end tests in Chromium', 'e2e');
  yield* testsInFirefox();
}

const total = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const { passed, failed, skipped } of everything()) {
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
